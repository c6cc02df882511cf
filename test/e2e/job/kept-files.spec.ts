// A file kept with a unit is looked at inside the program (text and tables, a workbook's sheets, a PDF's pages, a picture)
// without running anything in it, and saved outside as it was; what could run is refused with a sentence.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';
import { saved } from '../saving.ts';

test.use({ preparation: 'samples', demo: true });

const reports = join(root, 'test/fixtures/bao-cao');
const word = 'BC so 162 Dang uy So Y te.docx';
const pdf = 'BC_BVDK_193_signed.pdf';
const picture = 'z6113548207731_thu vien.jpg';

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

test('kept files are looked at, saved and refused in words', async ({ page, program, scratch }) => {
  await find(page, 'so y te');
  const kept = page.getByRole('region', { name: 'Tệp kèm theo' });
  const picker = kept.locator('input[type=file]');
  for (const path of [word, '../../../resources/demo/danh-sach-don-vi.xlsx', pdf, picture]) {
    await picker.setInputFiles(join(reports, path));
    await expect(kept.getByRole('button', { name: `Xem “${basename(path)}”` })).toBeVisible();
  }
  const dialog = page.getByRole('dialog');

  await kept.getByRole('button', { name: `Xem “${word}”` }).click();
  await expect(dialog.getByText('BÁO CÁO', { exact: true })).toBeVisible();
  await expect(dialog.locator('table').first()).toBeVisible();
  const copy = await saved(program, join(scratch, 'bao-cao.docx'), () =>
    dialog.getByRole('button', { name: 'Lưu ra ngoài…' }).click(),
  );
  expect(readFileSync(copy).equals(readFileSync(join(reports, word)))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await kept.getByRole('button', { name: 'Xem “danh-sach-don-vi.xlsx”' }).click();
  await expect(dialog.getByRole('columnheader', { name: 'A', exact: true })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Đảng ủy Sở Y tế' }).first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await kept.getByRole('button', { name: `Xem “${pdf}”` }).click();
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await kept.getByRole('button', { name: `Xem “${picture}”` }).click();
  await expect(dialog.locator('img')).toBeVisible();
  await expect
    .poll(() => dialog.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const disguised = join(scratch, 'Công văn.docx');
  writeFileSync(disguised, 'MZ\u0090 không phải văn bản');
  await picker.setInputFiles(disguised);
  await expect(kept.getByText('là chương trình hoặc lối tắt')).toBeVisible();
  await expect(kept.getByRole('button', { name: /^Xem/ })).toHaveCount(4);
});
