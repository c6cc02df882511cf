import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

test('a line tells its time, its level and what was going on, each at once', () => {
  const folder = emptyFolder();
  openLog(folder, 'so').warn('no backup', { name: '100% đầy' });
  expect(readFileSync(join(logFolder(folder), 'so.log'), 'utf8')).toMatch(
    /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\] \[warn\] {2}no backup \{ name: '100% đầy' \}\n$/u,
  );
});

test('a log that has grown past 2 MB is set aside, and one such is kept', () => {
  const folder = emptyFolder();
  const at = (name: string) => join(logFolder(folder), name);
  mkdirSync(logFolder(folder));
  writeFileSync(at('so.old.log'), 'của năm trước');
  writeFileSync(at('so.log'), 'x'.repeat(2_000_001));
  openLog(folder, 'so').error('dòng mới');
  expect(readFileSync(at('so.log'), 'utf8')).toContain('dòng mới');
  expect(statSync(at('so.old.log')).size).toBe(2_000_001);
});

test('where the older log cannot be replaced the lines go on into the newer one', () => {
  const folder = emptyFolder();
  const at = (name: string) => join(logFolder(folder), name);
  // As a file another program holds open on Windows: it cannot be renamed over.
  mkdirSync(join(at('so.old.log'), 'đang mở'), { recursive: true });
  writeFileSync(at('so.log'), 'x'.repeat(2_000_001));
  openLog(folder, 'so').error('dòng mới');
  expect(readFileSync(at('so.log'), 'utf8')).toContain('dòng mới');
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
