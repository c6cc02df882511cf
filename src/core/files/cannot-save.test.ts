// Places that cannot be written to, by real means: each says so in its own sentence, and the file that was there stays as it was.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalSentence } from '../../contract/words/refusals.ts';
import { openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { reasonOf } from './save.ts';
import { saveFolder } from './save-folder.ts';

const fileName = 'Báo cáo.docx';
const made = { fileName, type: 'application/octet-stream', bytes: new Uint8Array(64 * 1024).fill(65) };

/** Saves where the shell's dialog pointed, as the window does. */
async function refusalAt(path: string) {
  const { call, register } = openTestRegister();
  register.files.offerPlace('nơi chọn', path);
  return refused(call.files.save({ ticket: register.files.offer(made), destination: 'nơi chọn' }));
}

test('the folder was removed between the choice and the saving', async () => {
  const folder = join(temporaryFolder(), 'Báo cáo năm 2026');
  mkdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(await refusalAt(join(folder, fileName))).toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'folderGone' },
    message: 'Tệp “Báo cáo.docx” chưa ghi được vì thư mục không còn. Hãy chọn thư mục khác.',
  });
});

test('a file stands where the folder was', async () => {
  const folder = join(temporaryFolder(), 'Báo cáo năm 2026');
  writeFileSync(folder, 'một tệp');
  expect((await refusalAt(join(folder, fileName))).data).toMatchObject({ reason: 'folderGone' });
  expect(readFileSync(folder, 'utf8')).toBe('một tệp');
});

test('a folder of papers says why it cannot be made', async () => {
  const file = join(temporaryFolder(), 'một tệp');
  writeFileSync(file, 'cũ');
  const files = [{ name: fileName, bytes: made.bytes }];
  for (const path of [join(file, 'Công văn'), join(file, 'không còn', 'Công văn')]) {
    await expect(saveFolder(path, files)).rejects.toMatchObject({
      data: { reason: 'folderGone', fileName: 'Công văn' },
    });
  }
  expect(readFileSync(file, 'utf8')).toBe('cũ');
});

test('a folder of the same name stands in the place', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, fileName, 'trong'), { recursive: true });
  expect(await refusalAt(join(folder, fileName))).toMatchObject({
    data: { reason: 'notAllowed' },
    message: 'Tệp “Báo cáo.docx” chưa ghi được vì không có quyền ghi vào thư mục này. Hãy chọn thư mục khác.',
  });
  expect(readdirSync(folder)).toEqual([fileName]);
});

test('a place that takes no files, even of an administrator', async () => {
  expect(await refusalAt(`/sys/${fileName}`)).toMatchObject({ code: 'SAVE_REFUSED', data: { reason: 'notAllowed' } });
});

/** No file may grow beyond 8 KB: a full disk wherever a shell can say so, without the right to mount one. */
test('a full disk: the old file is there whole, nothing half written beside it', () => {
  const folder = temporaryFolder();
  const path = join(folder, fileName);
  writeFileSync(path, 'bản cũ');
  const program = join(import.meta.dirname, 'testing', 'save-on-full-disk.ts');
  const run = spawnSync(
    'bash',
    ['-c', 'ulimit -f 8; exec "$@"', 'bash', process.execPath, '--no-warnings', program, path],
    { encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe(
    'Tệp “Báo cáo.docx” chưa ghi được vì ổ đĩa đã đầy. Tệp cũ (nếu có) được giữ nguyên. Hãy dọn bớt ổ đĩa rồi ghi lại.',
  );
  expect(readdirSync(folder)).toEqual([fileName]);
  expect(readFileSync(path, 'utf8')).toBe('bản cũ');
});

test('a folder that stands in the way of what is removed first may not be written over', () => {
  const folder = join(temporaryFolder(), 'sao-luu.tmp');
  mkdirSync(folder);
  expect(() => rmSync(folder, { force: true })).toThrow(expect.objectContaining({ code: 'ERR_FS_EISDIR' }));
  expect(reasonOf(Object.assign(new Error('rm'), { code: 'ERR_FS_EISDIR' }))).toBe('notAllowed');
});

test.each(['EBUSY', 'EPERM'])(
  'held by another program, as Windows says it (%s): the sentence asks to close it there',
  code => {
    const reason = reasonOf(Object.assign(new Error(code), { code }));
    expect(reason).toBe('openElsewhere');
    expect(refusalSentence('SAVE_REFUSED', { reason, fileName })).toMatch(
      /^Tệp “Báo cáo\.docx” đang được mở trong Word hoặc Excel/u,
    );
  },
);

/** What Windows answers (ERROR_ACCESS_DENIED) at each step; no other system can be made to say it. */
const denied = (step: string, dest?: string) =>
  Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: step, dest });

test.each(['open', 'mkdir', 'write'])(
  'a protected folder of Windows is told as that, not as an open file (%s)',
  step => {
    expect(reasonOf(denied(step))).toBe('notAllowed');
  },
);

test('what may only be read, or is a folder, may not be written over; what may be is held by another program', () => {
  const path = join(temporaryFolder(), fileName);
  writeFileSync(path, 'cũ');
  expect(reasonOf(denied('rename', path))).toBe('openElsewhere');
  chmodSync(path, 0o444);
  expect(reasonOf(denied('rename', path))).toBe('notAllowed');
  expect(reasonOf(denied('rename', temporaryFolder()))).toBe('notAllowed');
  expect(reasonOf(denied('rename', `${path}.khong-co`))).toBe('openElsewhere');
});
