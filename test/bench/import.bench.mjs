// Preview of a tracking workbook of 5,000 rows against a register of 5,000 units: at most 3 s and 200 MB more memory than before.
// The workbook is written by another process, so that its memory is not counted here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/places.mjs';
import { openRegister } from '../../src/core/register.ts';
import { createCaller } from '../../src/core/router/caller.ts';
import { seedRegister } from '../../src/core/seed/seed.ts';

const ROWS = 5000;
const MOST_SECONDS = 3;
const MOST_MEGABYTES = 200;

async function writeWorkbook(file) {
  const { default: exceljs } = await import('exceljs');
  const { committeeName, cellName, organisationName } = await import('../../src/core/seed/names.ts');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Theo dõi 2026');
  sheet.addRow(['BẢNG THEO DÕI']);
  sheet.addRow([
    'STT',
    'Đơn vị',
    'Đã đưa vào CT, KH công tác năm',
    'T6',
    'T7',
    'T8',
    'T9',
    'T10',
    'T11',
    'Cả năm',
    'Số đến',
    'Ngày nhận',
    'Số cuộc',
    'Lượt người',
    'Tin, bài',
    'Ghi chú',
  ]);
  for (let number = 1; number <= ROWS; number += 1) {
    const isOrganisation = number % 20 === 0;
    const isCommittee = !isOrganisation && number % 5 < 2;
    const name = isOrganisation ? organisationName(number) : isCommittee ? committeeName(number) : cellName(number);
    const mark = isCommittee ? '2/3' : 'x';
    const months = [mark, mark, '', mark, mark, mark];
    sheet.addRow([number, name, 'x', ...months, '', 20_000 + number, '05/12/2026', 3, '1.200', 4, 'iOffice, ký số']);
  }
  await workbook.xlsx.writeFile(file);
}

async function measure() {
  const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-import-'));
  const file = join(scratch, 'theo-doi.xlsx');
  spawnSync(process.execPath, [import.meta.filename, file], { stdio: 'inherit' });
  const register = openRegister({
    folder: join(scratch, 'so'),
    resources: join(root, 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
  });
  seedRegister(register, { units: ROWS, firstYear: 2026, lastYear: 2026 });
  const call = createCaller({ register });
  const blob = new Blob([readFileSync(file)]);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  const start = performance.now();
  let rows = 0;
  const steps = await call.exchange.preview({ kind: 'tracking', file: blob, fileName: 'theo-doi.xlsx', year: 2026 });
  for await (const step of steps) {
    highest = Math.max(highest, process.memoryUsage().rss);
    if (step.type === 'preview') rows = step.preview.rows;
  }
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (Math.max(highest, process.memoryUsage().rss) - before) / 1_048_576;
  process.stdout.write(
    `import preview of ${rows} rows: ${seconds.toFixed(2)} s (at most ${MOST_SECONDS}), ${megabytes.toFixed(0)} MB more (at most ${MOST_MEGABYTES})\n`,
  );
  register.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  return rows === ROWS && seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
}

const [target] = process.argv.slice(2);
if (target === undefined) process.exit((await measure()) ? 0 : 1);
else await writeWorkbook(target);
