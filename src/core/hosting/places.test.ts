import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CARRIED_MARK, carriedFolder, programFolder, registerFolder, windowFolder } from './places.ts';

test('on Windows the usual folder is the local one, never the roaming one', () => {
  const environment = { LOCALAPPDATA: '/nha/Local', APPDATA: '/nha/Roaming' };
  expect(programFolder(environment, 'win32')).toBe(join('/nha/Local', 'so-theo-doi-hpi'));
});

test('a folder that is asked for is taken as it is, from where the caller stands', () => {
  expect(registerFolder('so-cua-toi', '/nha')).toBe(resolve('so-cua-toi'));
});

test('two registers have two window folders, one register always the same', () => {
  expect(windowFolder('/so/a', '/nha')).not.toBe(windowFolder('/so/b', '/nha'));
  expect(windowFolder('/so/a/', '/nha')).toBe(windowFolder('/so/a', '/nha'));
});

test('a program that is carried keeps its data beside itself, an installed one does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'Sổ của tôi '));
  const program = join(folder, 'SoTheoDoiHPI.exe');
  expect(carriedFolder(program)).toBeNull();
  writeFileSync(join(folder, CARRIED_MARK), '');
  expect(carriedFolder(program)).toBe(join(folder, 'du-lieu'));
  rmSync(folder, { recursive: true });
});
