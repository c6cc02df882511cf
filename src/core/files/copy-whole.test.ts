import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { copyWhole } from './copy-whole.ts';
import { sumOfBytes } from './sum.ts';

function folderWith(content: string) {
  const folder = temporaryFolder();
  const [source, target] = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(source, content);
  return { folder, source, target };
}

test('a copy is there only where it is what was expected; otherwise what stood there stays', async () => {
  const { folder, source, target } = folderWith('Báo');
  writeFileSync(target, 'cũ');
  expect(await copyWhole(source, target, sumOfBytes(new TextEncoder().encode('Báo cáo')))).toBe(false);
  expect(readFileSync(target, 'utf8')).toBe('cũ');
  expect(await copyWhole(source, target)).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('Báo');
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
});

test('what an attempt that was cut off left is never written into: it may be the file itself under another name', async () => {
  const { source, target } = folderWith('Báo cáo');
  linkSync(source, `${target}.tmp`);
  expect(await copyWhole(source, target)).toBe(true);
  expect([source, target].map(file => readFileSync(file, 'utf8'))).toEqual(['Báo cáo', 'Báo cáo']);
});
