import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openLog } from '../hosting/log-file.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { maskLogLine } from './mask-log.ts';
import { diagnosticsPack } from './pack.ts';

const syllable = fc.constantFrom(
  'Hữu',
  'Lũng',
  'Bắc',
  'Sơn',
  'Lộc',
  'Bình',
  'Nguyễn',
  'Hoàng',
  'Thị',
  'Đặng',
  'Kỳ',
  'Lừa',
);
const name = fc.array(syllable, { minLength: 2, maxLength: 5 }).map(parts => parts.join(' '));
const phone = fc.stringMatching(/^0[1-9]\d{8}$/);
const text = fc.array(fc.stringMatching(/^[a-zA-Zàảãáạđêôơư0-9.,:()/\\[\]@-]{4,12}$/), { minLength: 2, maxLength: 6 });

function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([fileName, content]) => `${fileName}\n${strFromU8(content)}`)
    .join('\n');
}

test('no unit name, person, telephone, text or folder of the office is in a diagnostics file', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, phone, name, text, async (unit, person, telephone, fileName, words) => {
      const { register, call, folder } = openTestRegister();
      const note = words.join(' ');
      await call.register.setWho({ who: person });
      const { cell } = await addTestOffice(call);
      await addUnit(call, { name: `Chi bộ ${unit}`, kind: 'grassrootsCell' });
      await call.attachments.add({
        noun: 'unit',
        recordId: cell.id,
        file: new Blob([note]),
        fileName: `${fileName}.txt`,
      });
      const log = openLog(folder, 'so');
      log.error(`unexpected 00aa11bb22cc [${unit}: ${note}]`, new Error(`${unit} ${telephone} ${person}`));
      log.warn(`refused: ${note} from ${folder}/${fileName}.pdf`);
      log.warn(unit);
      mkdirSync(join(folder, 'nhat-ky'), { recursive: true });
      appendFileSync(
        join(folder, 'nhat-ky', 'cua-so.log'),
        `${note}\n${telephone}\n   at ${person} (${folder}/a.js:1:2)\n`,
      );
      const { fileName: packName, files, bytes } = diagnosticsPack(register);
      const all = `${packName}\n${everythingIn(bytes)}`;
      for (const secret of [unit, person, telephone, fileName, note, folder, cell.id])
        expect(all).not.toContain(secret);
      for (const word of words) expect(all).not.toContain(` ${word} `);
      expect(files.map(({ text: shown }) => shown).every(shown => all.includes(shown))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('it says what somebody who mends the program has to know', async () => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  await call.history.undo({});
  const { fileName, files } = diagnosticsPack(register);
  expect(fileName).toBe('chan-doan-2026-12-20-090000.zip');
  const [facts] = files;
  expect(facts?.name).toBe('chan-doan.txt');
  expect(facts?.text).toMatch(/so-theo-doi-hpi \d+\.\d+\.\d+/);
  expect(facts?.text).toMatch(/Kiểm tra tệp sổ: nguyên vẹn/);
  expect(facts?.text).toMatch(/Đơn vị: \d+/);
  expect(facts?.text).toContain('2026-12-20T02:00:00.000Z Lịch sử thay đổi (history.undo), hoàn tác');
});

test('tables, settings and what operations are about stand in the office’s words, each table under a name of its own', async () => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  const { files } = diagnosticsPack(register);
  const sections = (files[0]?.text ?? '').split('\n\n').map(section => section.split('\n  '));
  const linesUnder = (heading: string) => sections.find(([first]) => first === heading)?.slice(1) ?? [];
  const counts = linesUnder('Số dòng từng bảng');
  expect(new Set(counts.map(line => line.split(':')[0])).size).toBe(counts.length);
  for (const line of [...counts, ...linesUnder('Mục thiết lập đã có')]) expect(line).not.toMatch(/_|^[a-z]+[A-Z]?/);
  expect(files[0]?.text).not.toContain('Thao tác khác');
});

test.each([
  [
    '[2026-11-21 08:00:00.123] [error] unexpected 0123456789ab [items.0: Chi bộ A] SqliteError: SQLITE_FULL ở D:\\Sổ\\a.sqlite',
    '[2026-11-21 08:00:00.123] [error] unexpected 0123456789ab … SqliteError … SQLITE_FULL …',
  ],
  [
    '    at save (file:///C:/Users/Lan/so/resources/app.asar/out/main/chunks/save-Ab12.js:10:3)',
    '… save-Ab12.js:10:3 …',
  ],
  [
    '[2026-11-21 08:00:00.123] [warn]  no backup Refusal: SAVE_REFUSED Thư mục',
    '[2026-11-21 08:00:00.123] [warn] no backup Refusal … SAVE_REFUSED …',
  ],
  ['startChi bộ', '…'],
  ['0912345678', '…'],
  ['', ''],
])('a line of the log keeps its time, the program’s own words and the names of errors: %s', (line, shown) => {
  expect(maskLogLine(line)).toBe(shown);
});

test('a register that lost a file still gets its diagnostics file', async () => {
  const { register, call, folder } = openTestRegister();
  const { cell } = await addTestOffice(call);
  await call.attachments.add({ noun: 'unit', recordId: cell.id, file: new Blob(['%PDF-1.7']), fileName: 'a.pdf' });
  rmSync(join(folder, 'tep'), { recursive: true });
  expect(diagnosticsPack(register).files[0]?.text).toContain('Tệp kèm theo: 1, thiếu 1');
});
