// "Chuyển thư mục sổ…": the register goes where the clerk says and is opened there at once and at the next start; a folder that
// will not do is refused in words.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { settingsWords } from '../../../src/renderer/words/settings.ts';
import { expect, test } from '../fixtures.ts';
import { lookAtWindow } from '../look/look.ts';
import { openUsualWindow } from '../programs.ts';
import { cli } from '../registers.ts';

const { register: words } = settingsWords;

/** What the system's own dialog answers, once it is asked. */
async function folderChosen(electron: ElectronApplication | null, folder: string): Promise<void> {
  await electron?.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [chosen] }));
  }, folder);
}

async function toRegister(page: Page): Promise<void> {
  await page.goto('app://register/#/thiet-lap');
  await page.getByRole('button', { name: settingsWords.sections.register, exact: true }).click();
}

async function move(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.move.action }).click();
  expect(await lookAtWindow(page, 'chuyen-thu-muc')).toEqual([]);
  await page.getByRole('button', { name: words.move.choose }).click();
}

test('the register is moved from inside the program and is there at the next start', async ({ scratch }) => {
  const home = join(scratch, 'nha');
  const usual = join(home, 'so-theo-doi-hpi', 'so-theo-doi');
  cli(usual, ['seed', '--units', '38', '--years', '2026']);
  const used = join(scratch, 'co-tep');
  const place = join(scratch, 'Ổ D', 'Sổ theo dõi');
  mkdirSync(used);
  writeFileSync(join(used, 'ảnh.jpg'), 'x');
  const program = await openUsualWindow(home);
  const { page, electron } = program;
  await toRegister(page);
  await expect(page.getByText(usual, { exact: true })).toBeVisible();
  await folderChosen(electron, used);
  await move(page);
  await expect(page.getByText(/Sổ vẫn ở thư mục cũ/)).toBeVisible();
  expect(await lookAtWindow(page, 'chuyen-thu-muc-tu-choi')).toEqual([]);
  await page.getByRole('button', { name: words.move.cancel }).click();
  await folderChosen(electron, place);
  await move(page);
  await expect(page.getByText(place, { exact: true })).toBeVisible();
  await expect(page.getByText(words.move.movedFrom(usual))).toBeVisible();
  expect(await lookAtWindow(page, 'chuyen-thu-muc-da-chuyen')).toEqual([]);
  expect(existsSync(join(usual, 'so-theo-doi.sqlite.truoc-khi-chuyen'))).toBe(true);
  await page.goto('app://register/#/don-vi');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await program.close();

  const again = await openUsualWindow(home);
  await toRegister(again.page);
  await expect(again.page.getByText(place, { exact: true })).toBeVisible();
  await again.close();
});
