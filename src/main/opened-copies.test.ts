import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInside, removeCopies } from './opened-copies.ts';

test('only what lies inside the folder of copies is opened', () => {
  expect(isInside('/nha/mo-xem', '/nha/mo-xem/tep-1/a.pdf')).toBe(true);
  for (const path of ['/nha/mo-xem', '/nha/mo-xem-khac/a.pdf', '/nha/mo-xem/../a.exe', '/nha/a.pdf', 'a.pdf', '..']) {
    expect(isInside('/nha/mo-xem', path)).toBe(false);
  }
});

test('copies that can only be read are removed too; where there are none nothing happens', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'so-theo-doi-mo-')), 'mo-xem');
  removeCopies(folder);
  mkdirSync(join(folder, 'tep-1'), { recursive: true });
  writeFileSync(join(folder, 'tep-1', 'a.pdf'), 'a', { mode: 0o444 });
  removeCopies(folder);
  expect(existsSync(folder)).toBe(false);
});
