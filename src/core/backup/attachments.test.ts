import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumOfBytes } from '../files/sum.ts';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { bringAttachments } from './attachments.ts';

const right = 'Báo cáo';
const sum = sumOfBytes(new TextEncoder().encode(right));

/** A folder with one file under the name of "Báo cáo". */
function folderWith(content: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tep'));
  writeFileSync(join(folder, 'tep', sum), content);
  return folder;
}

const contentIn = (folder: string): string => readFileSync(join(folder, 'tep', sum), 'utf8');

test.each(['', 'Báo', 'Báo các'])(
  'an attachment that holds “%s” though its name says otherwise is not brought, and named',
  async wrong => {
    const [from, to] = [folderWith(wrong), temporaryFolder()];
    expect(await bringAttachments(from, to)).toEqual([sum]);
    expect(readdirSync(join(to, 'tep'))).toEqual([]);
    const whole = folderWith(right);
    expect(await bringAttachments(from, whole)).toEqual(wrong.length === right.length ? [] : [sum]);
    expect(contentIn(whole)).toBe(right);
  },
);

test('an empty file left where a stick was pulled early gives way to the whole one, and nothing is left beside it', async () => {
  const [from, to] = [folderWith(right), folderWith('')];
  expect(await bringAttachments(from, to)).toEqual([]);
  expect(contentIn(to)).toBe(right);
  expect(readdirSync(join(to, 'tep'))).toEqual([sum]);
});
