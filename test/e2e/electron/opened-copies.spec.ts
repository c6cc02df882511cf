// A kept file opened in the system's own program is a copy that can only be read, in a folder of this user alone, gone when the
// program ends; nothing that could run gets there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { openWindow, root } from '../programs.ts';

test.use({ preparation: 'samples' });

const reports = join(root, 'test/fixtures/bao-cao');
const word = 'BC so 162 Dang uy So Y te.docx';

/** "Tìm nhanh", a few letters, Enter. */
async function find(page: Page, letters: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: /Đảng ủy Sở Y tế/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đảng ủy Sở Y tế', exact: true })).toBeVisible();
}

test('a kept file is opened outside as a copy that can only be read and is gone afterwards', async ({
  dataFolder,
  scratch,
}) => {
  const home = join(scratch, 'nha-mo');
  const { page, electron, close } = await openWindow({ folder: dataFolder, demo: true }, home);
  // Where this runs no program opens a Word file; what would have been opened is kept here.
  await electron?.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openPath = path => {
      opened.push(path);
      return Promise.resolve('');
    };
  });
  await find(page, 'so y te');
  const kept = page.getByRole('region', { name: 'Tệp kèm theo' });
  await kept.locator('input[type=file]').setInputFiles(join(reports, word));
  await kept.getByRole('button', { name: `Xem “${word}”` }).click();
  await page.getByRole('button', { name: 'Mở bằng chương trình khác' }).click();
  const opened = (): Promise<string[]> =>
    electron?.evaluate(() => Reflect.get(globalThis, 'opened')) ?? Promise.resolve([]);
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [path = ''] = await opened();
  expect(basename(path)).toBe(word);
  expect(path.startsWith(join(home, 'so-theo-doi-hpi', 'cua-so'))).toBe(true);
  expect(statSync(path).mode & 0o222).toBe(0);
  expect(readFileSync(path).equals(readFileSync(join(reports, word)))).toBe(true);
  const windowFolder = path.slice(0, path.indexOf('mo-xem'));
  await close();
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(windowFolder)).not.toContain('mo-xem');
});
