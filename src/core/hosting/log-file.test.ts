import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { logFolder, openLog } from './log-file.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('nothing is made in the folder before there is something to write', () => {
  const folder = emptyFolder();
  openLog(folder, 'so');
  expect(existsSync(logFolder(folder))).toBe(false);
});

test('a refused place gets no folder from what goes wrong afterwards', () => {
  const refused = join(emptyFolder(), 'OneDrive', 'so');
  openLog(refused, 'so').error('mất sổ', new Error('đã đóng'));
  expect(existsSync(refused)).toBe(false);
});

test('an error is written with its message into the log folder of the register', () => {
  const folder = emptyFolder();
  const log = openLog(folder, 'so');
  log.error('mở sổ', new Error('đĩa đầy'));
  log.warn('đã đóng');
  const text = readFileSync(join(logFolder(folder), 'so.log'), 'utf8');
  expect(text).toContain('đĩa đầy');
  expect(text).toContain('đã đóng');
});

test('two logs of one process do not mix', () => {
  const folder = emptyFolder();
  openLog(folder, 'mot').warn('chỉ ở một');
  openLog(folder, 'hai').warn('chỉ ở hai');
  expect(readFileSync(join(logFolder(folder), 'mot.log'), 'utf8')).not.toContain('chỉ ở hai');
});

test('a folder that cannot be written to does not stop the program', () => {
  const folder = emptyFolder();
  chmodSync(folder, 0o500);
  expect(() => openLog(folder, 'so').error('không ghi được')).not.toThrow();
});
