import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { keepFile, keptFile } from './keep.ts';
import { sumOfBytes } from './sum.ts';

const bytes = new TextEncoder().encode('Báo cáo');
const sum = sumOfBytes(bytes);

test.each([
  ['empty', ''],
  ['of another length', 'Báo'],
  ['as long, and something else', 'Báo các'],
])('what stands under a kept file’s name and is %s gives way when the right file is kept again', (_, wrong) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tep'));
  writeFileSync(join(folder, 'tep', sum), wrong);
  expect(keepFile(folder, bytes, 'Báo cáo.pdf')).toBe(sum);
  expect(Buffer.from(keptFile(folder, sum) ?? []).toString()).toBe('Báo cáo');
  expect(readdirSync(join(folder, 'tep'))).toEqual([sum]);
});

test('the same file kept again is not written again', () => {
  const folder = temporaryFolder();
  keepFile(folder, bytes, 'Báo cáo.pdf');
  const { ino } = statSync(join(folder, 'tep', sum));
  keepFile(folder, bytes, 'khác.pdf');
  expect(statSync(join(folder, 'tep', sum)).ino).toBe(ino);
});
