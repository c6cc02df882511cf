import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../exchange/workbook/read.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, addUnit, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { type HandoverFolder, writeHandover } from './make.ts';

type Opened = ReturnType<typeof openTestRegister>;

async function made({ register }: Opened, asked: Omit<HandoverFolder, 'path' | 'year'>): Promise<string> {
  const path = join(temporaryFolder(), 'hồ sơ');
  const steps = writeHandover(register, { year: 2026, path, ...asked });
  while (!(await steps.next()).done);
  return path;
}

const plainActivity = {
  year: 2026,
  kind: 'session' as const,
  quantity: 2,
  title: null,
  people: null,
  heldOn: null,
  groups: [],
  note: null,
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

function textOf(path: string): string {
  return JSON.stringify(readWorkbook(readFileSync(path)), (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

/** Two units that sent a report with a file each; the first with a plan, and a chi bộ below it with a file of its own. */
async function officeWithFiles() {
  const opened = openTestRegister();
  const { call } = opened;
  const office = await addTestOffice(call);
  const below = await addUnit(call, { name: 'Chi bộ Dược', kind: 'subordinateCell', parentId: office.committee.id });
  for (const unit of [office.committee, office.cell]) {
    const { record } = await call.receipts.create({
      ...plainReceipt,
      roundId: office.roundId,
      unitId: unit.id,
      documentNumber: unit === office.committee ? '12-BC/ĐU' : '3-BC/CB',
    });
    const file = new Blob([`%PDF-1.7 ${unit.name}`]);
    await call.attachments.add({ noun: 'receipt', recordId: record.id, file, fileName: `CON: ${unit.name}?.pdf` });
  }
  await call.attachments.add({
    noun: 'unit',
    recordId: below.id,
    file: new Blob(['%PDF-1.7 biên bản']),
    fileName: 'Biên bản.pdf',
  });
  await call.workPlans.create({
    unitId: office.committee.id,
    year: 2026,
    inProgramme: 'yes',
    programmeNumber: '01-CTr/ĐU',
    programmeDate: '2026-02-03',
    ownPlan: 'yes',
    ownPlanNumber: '125/KH-SYT',
    ownPlanDate: '2026-07-15',
    note: null,
  });
  return { ...opened, office, below };
}

test('a unit folder holds the papers and files of that unit and of those below it, and of nobody else', async () => {
  const opened = await officeWithFiles();
  const folder = await made(opened, { unitId: opened.office.committee.id });
  const names = filesUnder(folder);
  expect(names).toEqual(
    [
      '1. Danh sách/5. Báo cáo đến.xlsx',
      '2. Tài liệu minh chứng/01. Đảng ủy Sở Y tế/CON- Đảng ủy Sở Y tế-.pdf',
      '2. Tài liệu minh chứng/02. Chi bộ Dược/Biên bản.pdf',
      'DOC-TRUOC.txt',
      'Mục lục văn bản trong hồ sơ.docx',
      'Mục lục văn bản trong hồ sơ.xlsx',
      'SHA256SUMS.txt',
    ].toSorted(),
  );
  const index = textOf(join(folder, 'Mục lục văn bản trong hồ sơ.xlsx'));
  for (const text of ['12-BC/ĐU', '01-CTr/ĐU', '125/KH-SYT', '15/07/2026', 'Biên bản.pdf'])
    expect(index).toContain(text);
  expect(index).not.toContain('3-BC/CB');
  for (const line of readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n')) {
    const [sum, path = ''] = line.split('  ');
    const bytes = readFileSync(join(folder, path));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
  }
  expect(opened.failures).toEqual([]);
});

test('a round folder is the year folder of that round alone', async () => {
  const opened = await officeWithFiles();
  const { items } = await opened.call.rounds.list({ year: 2026, page: { offset: 0, limit: 10 } });
  const fields = { ...opened.office, roundId: items[0]?.id ?? '' };
  const names = filesUnder(await made(opened, { roundId: fields.roundId }));
  expect(names).toContain('1. Báo cáo tổng hợp năm 2026.docx');
  expect(names).toContain('2. Danh sách, số liệu/4. Tình hình gửi báo cáo.xlsx');
  expect(names).toContain('Biên bản bàn giao.docx');
  expect(names.filter(name => name.startsWith('3.'))).toHaveLength(2);
  expect(names.some(name => name.includes('Biên bản.pdf'))).toBe(false);
});

test('as a .zip it bears the unit; a unit with nothing to show is refused with a sentence', async () => {
  const { call, office } = await officeWithFiles();
  for await (const step of await call.handover.make({ year: 2026, unitId: office.committee.id })) {
    if (step.type === 'file') expect(step.fileName).toBe('Hồ sơ đơn vị Đảng ủy Sở Y tế năm 2026.zip');
  }
  const nothing = async () => {
    for await (const _ of await call.handover.make({ year: 2026, unitId: office.organisation.id }));
  };
  expect(await refused(nothing())).toMatchObject({ code: 'HANDOVER_REFUSED', data: { reason: 'nothingOfUnit' } });
});

test('a unit of which only activities were recorded has a folder with them', async () => {
  const opened = openTestRegister();
  const { cell } = await addTestOffice(opened.call);
  await opened.call.activities.create({ ...plainActivity, unitId: cell.id });
  expect(filesUnder(await made(opened, { unitId: cell.id }))).toContain(
    '1. Danh sách/10. Từng hoạt động tuyên truyền.xlsx',
  );
});

test('DOC-TRUOC speaks of evidence of tasks in the folder of a year alone: no other holds any', async () => {
  const opened = await officeWithFiles();
  const { committee, roundId } = opened.office;
  const readFirst = async (asked: Parameters<typeof made>[1]) =>
    readFileSync(join(await made(opened, asked), 'DOC-TRUOC.txt'), 'utf8');
  expect(await readFirst({})).toContain('văn bản của cơ quan, minh chứng nhiệm vụ trong thư mục 00.');
  for (const asked of [{ unitId: committee.id }, { roundId }]) {
    expect(await readFirst(asked)).toContain('văn bản của cơ quan trong thư mục 00.');
  }
});
