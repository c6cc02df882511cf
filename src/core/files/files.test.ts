import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { saveFile } from './save.ts';

const bytes = new TextEncoder().encode('Báo cáo');
const made = { fileName: 'Báo cáo.docx', type: 'application/octet-stream', bytes };

test('a file is written whole over the old one and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'Báo cáo.docx');
  writeFileSync(path, 'cũ');
  expect(await saveFile(path, bytes)).toEqual({ fileName: 'Báo cáo.docx' });
  expect(readFileSync(path, 'utf8')).toBe('Báo cáo');
  expect(readdirSync(folder)).toEqual(['Báo cáo.docx']);
});

test('a file that cannot be written says why and leaves what was there', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'Báo cáo.docx', 'trong'), { recursive: true });
  const inTheWay = saveFile(join(folder, 'Báo cáo.docx'), bytes);
  await expect(inTheWay).rejects.toMatchObject({ code: 'SAVE_REFUSED', data: { fileName: 'Báo cáo.docx' } });
  expect(readdirSync(folder)).toEqual(['Báo cáo.docx']);
  const gone = saveFile(join(folder, 'không còn', 'a.docx'), bytes);
  await expect(gone).rejects.toMatchObject({ data: { reason: 'folderGone' } });
});

test('a ticket fetches its file once', async () => {
  const { call, register } = openTestRegister();
  const ticket = register.files.offer(made);
  const blob = await call.files.take({ ticket });
  expect(await blob.text()).toBe('Báo cáo');
  expect(await refused(call.files.take({ ticket }))).toMatchObject({
    code: 'TICKET_EXPIRED',
    message: 'Phiên làm việc với tệp này đã kết thúc. Sổ không thay đổi. Hãy chọn lại tệp.',
  });
});

test('a file is saved only to a place the shell’s own dialog chose, and a refused save can be tried elsewhere', async () => {
  const { call, register } = openTestRegister();
  const folder = temporaryFolder();
  const ticket = register.files.offer(made);
  const path = join(folder, 'a.docx');
  expect((await refused(call.files.save({ ticket, destination: path }))).code).toBe('TICKET_EXPIRED');
  expect(existsSync(path)).toBe(false);
  register.files.offerPlace('một', join(folder, 'không còn', 'a.docx'));
  expect((await refused(call.files.save({ ticket, destination: 'một' }))).code).toBe('SAVE_REFUSED');
  expect((await refused(call.files.save({ ticket, destination: 'một' }))).code).toBe('TICKET_EXPIRED');
  register.files.offerPlace('hai', path);
  expect(await call.files.save({ ticket, destination: 'hai' })).toEqual({ fileName: 'a.docx' });
  expect(readFileSync(path, 'utf8')).toBe('Báo cáo');
  expect((await refused(call.files.take({ ticket }))).code).toBe('TICKET_EXPIRED');
});

test('files nobody fetches do not pile up', async () => {
  const { call, register } = openTestRegister();
  const tickets = Array.from({ length: 12 }, () => register.files.offer(made));
  expect((await refused(call.files.take({ ticket: tickets[0] ?? '' }))).code).toBe('TICKET_EXPIRED');
  expect((await call.files.take({ ticket: tickets.at(-1) ?? '' })).size).toBe(bytes.length);
});
