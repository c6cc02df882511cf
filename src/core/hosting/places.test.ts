import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { programFolder, registerFolder, windowFolder } from './places.ts';

test('on Windows the usual folder is the local one, never the roaming one', () => {
  const environment = { LOCALAPPDATA: '/nha/Local', APPDATA: '/nha/Roaming' };
  expect(programFolder(environment, 'win32')).toBe(join('/nha/Local', 'so-theo-doi-hpi'));
});

test('a folder that is asked for is taken as it is, from where the caller stands', () => {
  expect(registerFolder('so-cua-toi', {})).toBe(resolve('so-cua-toi'));
});

test('two registers have two window folders, one register always the same', () => {
  const environment = { XDG_DATA_HOME: '/du-lieu' };
  expect(windowFolder('/so/a', environment)).not.toBe(windowFolder('/so/b', environment));
  expect(windowFolder('/so/a/', environment)).toBe(windowFolder('/so/a', environment));
});
