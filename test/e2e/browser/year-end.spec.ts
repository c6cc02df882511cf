import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { saved } from '../saving.ts';

test.use({ preparation: 'samples', demo: true });

test('the year is closed, handed over and the next one opened on one page; what is unfinished is said, not refused', async ({
  page,
  program,
  scratch,
}) => {
  await page.getByRole('link', { name: 'Cuối năm, năm mới' }).click();
  const unfinished = page.getByText('Đợt báo cáo năm 2026 chưa chốt số liệu.');
  await expect(unfinished).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở năm 2027' })).toBeEnabled();

  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Cần xem lại trước khi chốt:')).toBeVisible();
  await dialog.getByRole('button', { name: 'Chốt số liệu', exact: true }).click();
  await expect(page.getByText('Đợt báo cáo năm 2026 đã chốt số liệu')).toBeVisible();
  await expect(unfinished).toHaveCount(0);

  const folder = join(scratch, 'ban-giao.zip');
  await saved(program, folder, () => page.getByRole('button', { name: 'Lập hồ sơ bàn giao' }).click());
  expect(existsSync(folder)).toBe(true);

  await page.getByRole('button', { name: 'Mở năm 2027' }).click();
  await expect(page.getByText('Năm 2027 đã mở: đợt báo cáo năm 2027.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Mở năm 2027' })).toBeVisible();
});
