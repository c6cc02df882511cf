import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { exportName } from './take.ts';

const text = (content: string) => new TextEncoder().encode(content);
const pdf = text('%PDF-1.7\nbáo cáo');

async function receiptOffice() {
  const office = openTestRegister();
  const { cell } = await addTestOffice(office.call);
  return { ...office, at: { noun: 'unit', recordId: cell.id } as const };
}

const file = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

test('a file is kept once by content, shown with its record, handed out as it was, and taken back by undo', async () => {
  const { call, at, folder } = await receiptOffice();
  const { record, operation } = await call.attachments.add({ ...at, file: file(pdf), fileName: 'Báo cáo  ký số.pdf' });
  expect(record).toMatchObject({ fileName: 'Báo cáo ký số.pdf', bytes: pdf.length });
  expect(operation?.sentence).toBe('Kèm tệp “Báo cáo ký số.pdf”');
  const again = await call.attachments.add({ ...at, file: file(pdf), fileName: 'khác.pdf' });
  expect(again).toMatchObject({ record: { id: record.id }, operation: null });
  expect(readdirSync(join(folder, 'tep'))).toHaveLength(1);
  const { ticket, fileName } = await call.attachments.take({ id: record.id });
  const taken = await call.files.take({ ticket });
  expect(fileName).toBe('Báo cáo ký số.pdf');
  expect(new Uint8Array(await taken.arrayBuffer())).toEqual(pdf);
  await call.history.undo({});
  expect(await call.attachments.list(at)).toEqual([]);
});

test('a removed file is in "Mục đã xóa" under its name and comes back', async () => {
  const { call, at } = await receiptOffice();
  const { record } = await call.attachments.add({ ...at, file: file(pdf), fileName: 'a.pdf' });
  await call.attachments.remove({ id: record.id });
  const { items } = await call.register.removed({ page: { offset: 0, limit: 10 } });
  expect(items).toMatchObject([{ noun: 'attachment', name: 'a.pdf' }]);
  await call.attachments.restore({ id: record.id });
  expect(await call.attachments.list(at)).toHaveLength(1);
});

test('check names a file that is gone or was changed', async () => {
  const { call, at, folder } = await receiptOffice();
  await call.attachments.add({ ...at, file: file(pdf), fileName: 'a.pdf' });
  const [name = ''] = readdirSync(join(folder, 'tep'));
  expect((await call.register.check({})).sound).toBe(true);
  writeFileSync(join(folder, 'tep', name), 'sửa');
  const { findings } = await call.register.check({});
  expect(findings).toEqual(['Tệp kèm theo “a.pdf” đã bị sửa hoặc hỏng, không còn đúng như khi kèm vào sổ.']);
  expect(readFileSync(join(folder, 'tep', name), 'utf8')).toBe('sửa');
});

const dangerous: readonly (readonly [string, Uint8Array, string])[] = [
  ['chuong-trinh.exe', pdf, 'program'],
  ['báo cáo.pdf.EXE ', pdf, 'program'],
  ['báo cáo\u202Efdp.exe', pdf, 'program'],
  ['báo cáo.pdf', text('MZ\u0090\u0000'), 'program'],
  ['lối tắt.lnk', pdf, 'program'],
  ['lối tắt.pdf', new Uint8Array([0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'program'],
  ['thông báo.pdf.hta', pdf, 'script'],
  ['công văn.docx.scr. ', pdf, 'program'],
  ['công văn.doc\u200Bx.lnk', pdf, 'program'],
  ['giấy mời\u202Excod.exe', pdf, 'program'],
  ['sổ tay.one', pdf, 'program'],
  ['truy vấn.iqy', pdf, 'program'],
  ['bảng.xlsb', pdf, 'macros'],
  ['công văn.docx', zipSync({ '[Content_Types].xml': text('<a/>'), 'word/vbaProject.bin': text('x') }), 'macros'],
  ['mẫu.docm', pdf, 'macros'],
  ['bảng.xlsm', pdf, 'macros'],
  ['bảng.xlsx', zipSync({ '[Content_Types].xml': text('<a/>'), 'xl/vbaProject.bin': text('x') }), 'macros'],
  ['hồ sơ.zip', zipSync({ 'a/b.EXE': text('x') }), 'program'],
  ['trang.html', pdf, 'script'],
  ['hình.svg', pdf, 'script'],
  ['hình.png', text('\uFEFF <?xml version="1.0"?>\n<svg onload="x()">'), 'script'],
  ['trang.docx', text('<!DOCTYPE html><script>'), 'script'],
  ['lệnh.txt', text('#!/bin/sh'), 'script'],
  ['hỏng.docx', text('PK\u0003\u0004rác'), 'hostile'],
  ['trống.pdf', text(''), 'empty'],
];

describe('what could run is refused by content and by name, with a sentence, and nothing is kept', () => {
  test.each(dangerous)('%s', async (fileName, bytes, reason) => {
    const { call, at, folder } = await receiptOffice();
    mkdirSync(join(folder, 'tep'), { recursive: true });
    const { code, data, message } = await refused(call.attachments.add({ ...at, file: file(bytes), fileName }));
    expect({ code, data }).toEqual({ code: 'ATTACHMENT_REFUSED', data: { reason, fileName } });
    expect(message).toMatch(/ Sổ không thay đổi\.$/);
    expect(readdirSync(join(folder, 'tep'))).toEqual([]);
  });
});

test('names are safe on Windows and keep their ending', () => {
  expect(exportName('CON.pdf')).toBe('_CON.pdf');
  expect(exportName('BC 12/BC-CB: "ký".docx')).toBe('BC 12-BC-CB- -ký-.docx');
  const long = exportName(`${'Báo cáo kết quả '.repeat(40)}.xlsx`);
  expect(long.length).toBeLessThanOrEqual(125);
  expect(long).toMatch(/\.xlsx$/);
});
