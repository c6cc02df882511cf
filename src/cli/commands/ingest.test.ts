import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fillWord, fillWorkbook } from '../../core/forms/testing/fill.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../../core/testing/open-test-register.ts';
import { readCommandLine } from '../usage.ts';
import { makeForms } from './forms.ts';
import { ingest } from './ingest.ts';
import { undo } from './upkeep.ts';

test('forms go out into a folder and come back from one; the same folder again is nothing new', async () => {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  register.close();
  const place = temporaryFolder();
  const [out, post] = [join(place, 'phiếu'), join(place, 'thư đến')];
  const at = ['--year', '2026', '--data', folder];
  await makeForms(readCommandLine(['forms', '--format', 'xlsx', '--out', out, ...at]));
  const names = readdirSync(out);
  expect(names).toHaveLength(3);
  mkdirSync(join(post, 'Zalo'), { recursive: true });
  const filled = await fillWorkbook(readFileSync(join(out, names[0] ?? '')), { answers: { sessions: '12' } });
  writeFileSync(join(post, 'Zalo', 'gửi lại.xlsx'), filled);
  writeFileSync(join(post, 'rỗng.docx'), '');
  const folderTold = () => ingest(readCommandLine(['ingest', post, ...at]));
  const first = await folderTold();
  expect(first.json).toMatchObject({
    files: [
      { file: 'Zalo/gửi lại.xlsx', kind: 'form', unit: 'Đảng ủy Sở Y tế', result: 'recognised', reason: null },
      { file: 'rỗng.docx', kind: 'other', unit: null, result: 'damaged', reason: expect.stringContaining('rỗng.docx') },
    ],
    new: 1,
    changed: 0,
  });
  const taken = await ingest(readCommandLine(['ingest', post, '--accept', ...at]));
  expect(taken.json).toMatchObject({ new: 1, accepted: { files: 1 } });
  expect((await folderTold()).json).toMatchObject({ new: 0, changed: 0, files: [{ result: 'duplicate' }, {}] });
  await undo(readCommandLine(['undo', '--data', folder]));
  expect((await folderTold()).json).toMatchObject({ new: 1, changed: 0 });
});

test('what is told of each file is its path, kind, unit, result and reason; a .zip is told file by file, its forms are taken', async () => {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  register.close();
  const place = temporaryFolder();
  const [out, post] = [join(place, 'phiếu'), join(place, 'thư đến')];
  const at = ['--year', '2026', '--data', folder];
  await makeForms(readCommandLine(['forms', '--format', 'docx', '--out', out, ...at]));
  const [name = ''] = readdirSync(out);
  const filled = fillWord(readFileSync(join(out, name)), { answers: { sessions: '12' } });
  const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  mkdirSync(post);
  writeFileSync(join(post, 'gửi.zip'), zipSync({ 'phiếu.docx': filled, 'BC Sở Y tế.jpg': photo }));
  writeFileSync(join(post, 'nén hỏng.zip'), Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9));
  const taken = await ingest(readCommandLine(['ingest', post, '--accept', ...at]));
  expect(taken.json).toEqual({
    files: [
      { file: 'gửi.zip/phiếu.docx', kind: 'form', unit: 'Đảng ủy Sở Y tế', result: 'recognised', reason: null },
      {
        ...{ file: 'gửi.zip/BC Sở Y tế.jpg', kind: 'report', unit: 'Đảng ủy Sở Y tế', result: 'recognised' },
        reason: expect.stringContaining('Tên tệp ghi'),
      },
      { file: 'nén hỏng.zip', kind: 'other', unit: null, result: 'damaged', reason: expect.stringContaining('nén') },
    ],
    new: 1,
    changed: 0,
    accepted: expect.objectContaining({ files: 1, new: 1 }),
  });
});

test('with the day they came, reports nothing has to be asked about are recorded with the forms as one operation', async () => {
  const opened = openTestRegister();
  const { roundId } = await addTestOffice(opened.call);
  const { folder } = opened;
  opened.register.close();
  const place = temporaryFolder();
  const [out, post] = [join(place, 'phiếu'), join(place, 'thư đến')];
  const at = ['--year', '2026', '--data', folder];
  await makeForms(readCommandLine(['forms', '--format', 'docx', '--out', out, ...at]));
  const [name = ''] = readdirSync(out);
  mkdirSync(post);
  writeFileSync(join(post, 'phiếu.docx'), fillWord(readFileSync(join(out, name)), { answers: { sessions: '12' } }));
  // Of the second nobody knows whose it is.
  const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  writeFileSync(join(post, 'BC Sở Y tế.jpg'), photo);
  writeFileSync(join(post, 'z6113548207731.jpg'), Uint8Array.of(...photo, 1));
  const told = await ingest(readCommandLine(['ingest', post, '--received-on', '2026-12-09', ...at]));
  expect(told.json).not.toHaveProperty('accepted');
  const order = ['ingest', post, '--accept', '--received-on', '2026-12-09', ...at];
  const { json, text } = await ingest(readCommandLine(order));
  expect(json).toMatchObject({ accepted: { receipts: 1, files: 1, forms: 1 } });
  expect(text).toContain('Đã ghi nhận 1 báo cáo, kèm 1 tệp; nhận 1 phiếu vào sổ.');
  const again = await ingest(readCommandLine(order));
  expect(again.json).toMatchObject({ new: 0, changed: 0, accepted: { operation: null } });
  await undo(readCommandLine(['undo', '--data', folder]));
  const { call } = opened.reopen();
  expect((await call.receipts.list({ roundId, page: { offset: 0, limit: 20 } })).total).toBe(0);
});
