import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { all, textOf, wordParts } from '../documents/testing/word-parts.ts';
import { readWorkbook } from '../exchange/workbook/read.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { writeHandover } from './make.ts';
import { evidenceName, folderName } from './paths.ts';
import { handoverWords as words } from './words.ts';

async function officeWithFiles() {
  const opened = openTestRegister();
  const { call } = opened;
  const office = await addTestOffice(call);
  const { record } = await call.receipts.create({
    ...plainReceipt,
    roundId: office.roundId,
    unitId: office.committee.id,
    receivedOn: '2026-12-08',
    documentNumber: '12-BC/ĐU',
  });
  const fileName = `Báo cáo: kết quả ${'rất dài '.repeat(40)}?.pdf`;
  const file = new Blob(['%PDF-1.7 bản ký số']);
  await call.attachments.add({ noun: 'receipt', recordId: record.id, file, fileName });
  await call.meetings.create({
    unitId: office.committee.id,
    year: 2026,
    month: null,
    kind: 'regular',
    content: 'yes',
    doneCount: 8,
    totalCount: 9,
    heldOn: null,
    topic: null,
    groups: [],
    attendance: null,
    note: null,
  });
  return { ...opened, office };
}

async function made(register: Parameters<typeof writeHandover>[0], path: string, year = 2026) {
  const steps = writeHandover(register, { year, path });
  const stages: string[] = [];
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return { ...step.value, stages };
    stages.push(step.value.stage);
  }
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

test('the folder holds report, lists, evidence by unit, index, record and sums that fit every file', async () => {
  const { register, failures } = await officeWithFiles();
  const folder = join(temporaryFolder(), 'Hồ sơ 2026');
  const { files, missing, stages } = await made(register, folder);
  const names = filesUnder(folder);
  expect({ files, missing, stages: [...new Set(stages)] }).toEqual({
    files: names.length,
    missing: [],
    stages: ['Đang lập tài liệu', 'Đang ghi hồ sơ'],
  });
  expect(names).toEqual(
    expect.arrayContaining([
      'DOC-TRUOC.txt',
      'SHA256SUMS.txt',
      '1. Báo cáo tổng hợp năm 2026.docx',
      '2. Danh sách, số liệu/1. Đơn vị.xlsx',
      '2. Danh sách, số liệu/3. Sinh hoạt chi bộ, đoàn thể.xlsx',
      '2. Danh sách, số liệu/5. Báo cáo đến.xlsx',
      'Mục lục văn bản trong hồ sơ.docx',
      'Mục lục văn bản trong hồ sơ.xlsx',
      'Biên bản bàn giao.docx',
    ]),
  );
  expect(names.find(name => name.startsWith('3. Tài liệu minh chứng/01. Đảng ủy Sở Y tế/Báo cáo'))).toBeDefined();
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(180);
    expect(name).not.toMatch(/[\\:*?"<>|]|[. ](\/|$)/u);
  }
  const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n');
  expect(sums).toHaveLength(names.length - 1);
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ).toBe(sum);
  }
  expect(failures).toEqual([]);
});

test('the sums are those every system checks by itself', async () => {
  const { register, call } = await officeWithFiles();
  const { items } = await call.meetings.list({ year: 2026, page: { offset: 0, limit: 10 } });
  await call.attachments.add({
    noun: 'meeting',
    recordId: items[0]?.id ?? '',
    file: new Blob(['%PDF-1.7 biên bản']),
    fileName: 'Biên bản sinh hoạt.pdf',
  });
  const folder = join(temporaryFolder(), 'Hồ sơ 2026');
  await made(register, folder);
  const names = filesUnder(folder);
  expect(names).toContain('3. Tài liệu minh chứng/01. Đảng ủy Sở Y tế/Biên bản sinh hoạt.pdf');
  const told = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS.txt'], { cwd: folder, encoding: 'utf8' });
  expect(told.trimEnd().split('\n')).toHaveLength(names.length - 1);
  writeFileSync(join(folder, 'DOC-TRUOC.txt'), 'sửa');
  expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS.txt'], { cwd: folder, stdio: 'pipe' })).toThrow();
});

test('counts in Excel are text, never dates; the index names the number and the file of a report', async () => {
  const { register } = await officeWithFiles();
  const folder = join(temporaryFolder(), 'hồ sơ');
  await made(register, folder);
  const textOf = (name: string) =>
    JSON.stringify(readWorkbook(readFileSync(join(folder, name))), (_, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
  expect(textOf('2. Danh sách, số liệu/3. Sinh hoạt chi bộ, đoàn thể.xlsx')).toContain('"8/9');
  const index = textOf('Mục lục văn bản trong hồ sơ.xlsx');
  expect(index).toContain('12-BC/ĐU');
  expect(index).toContain('"Ban Tuyên giáo và Dân vận Đảng ủy"');
  expect(index).toContain('3. Tài liệu minh chứng/01. Đảng ủy Sở Y tế/');
});

test('a file gone from the register is named, and the rest is handed over', async () => {
  const { register, folder: own } = await officeWithFiles();
  for (const name of readdirSync(join(own, 'tep'))) rmSync(join(own, 'tep', name));
  const folder = join(temporaryFolder(), 'hồ sơ');
  const { missing } = await made(register, folder);
  expect(missing).toHaveLength(1);
  const record = wordParts(readFileSync(join(folder, 'Biên bản bàn giao.docx'))).part('word/document.xml');
  const rows = all(record, 'w:tr').map(row => all(row, 'w:tc').map(textOf));
  expect(rows.filter(([, group]) => group === words.groups.evidence)).toEqual([
    ['3', words.groups.evidence, '0', '0 KB'],
  ]);
  expect(readFileSync(join(folder, 'DOC-TRUOC.txt'), 'utf8')).toContain('không còn trong sổ khi lập hồ sơ');
});

test('stopping, or a place that cannot take it, leaves nothing', async () => {
  const { register } = await officeWithFiles();
  const above = temporaryFolder();
  const stop = new AbortController();
  const steps = writeHandover(register, { year: 2026, path: join(above, 'hồ sơ') }, stop.signal);
  await steps.next();
  await steps.next();
  stop.abort();
  await expect(steps.next()).rejects.toThrow();
  expect(readdirSync(above)).toEqual([]);
  await expect(made(register, join(above, 'không có', 'hồ sơ'))).rejects.toThrow('thư mục không còn');
});

test('what is there is never written over; the register and an empty year are refused with a sentence', async () => {
  const { register, folder: own } = await officeWithFiles();
  const there = join(temporaryFolder(), 'có sẵn');
  mkdirSync(there);
  writeFileSync(join(there, 'thư.txt'), 'của tôi');
  await expect(made(register, there)).rejects.toThrow('Nơi đã chọn có sẵn tệp hoặc thư mục');
  expect(readFileSync(join(there, 'thư.txt'), 'utf8')).toBe('của tôi');
  await expect(made(register, join(own, 'hồ sơ'))).rejects.toThrow('không đặt trong thư mục của sổ');
  const nowhere = join(temporaryFolder(), 'năm khác');
  await expect(made(register, nowhere, 2031)).rejects.toThrow('chưa có số liệu của năm này');
  expect(existsSync(nowhere)).toBe(false);
});

test('without a place the same files come as one .zip, and nothing stays in the register folder', async () => {
  const { call, folder } = await officeWithFiles();
  const before = readdirSync(folder).toSorted();
  for await (const step of await call.handover.make({ year: 2026 })) {
    if (step.type !== 'file') continue;
    const bytes = new Uint8Array(await (await call.files.take({ ticket: step.ticket })).arrayBuffer());
    expect(Object.keys(unzipSync(bytes))).toHaveLength(step.files);
    expect(step.fileName).toBe('Hồ sơ bàn giao năm 2026.zip');
  }
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

test('names stay short, keep their ending and are no device of Windows', () => {
  expect(evidenceName(`${'Báo cáo '.repeat(60)}.docx`)).toMatch(/^.{1,80}\.docx$/u);
  expect(evidenceName('CON.pdf')).toBe('_CON.pdf');
  expect(evidenceName('không đuôi')).toBe('không đuôi');
  expect(folderName(`01. ${'Chi bộ '.repeat(40)}`).length).toBeLessThanOrEqual(61);
  expect(folderName('Chi bộ.')).toBe('Chi bộ');
});
