// "Chế độ chỉ xem và in": chosen at the worker's name, said over every page, kept over a reload, and left by one button.
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { saved, textOf } from '../saving.ts';

test.use({ demo: true, preparation: 'samples' });

test('nothing is written until somebody says so', async ({ page }) => {
  await page.getByTitle('Đổi người đang làm việc').click();
  await page.getByRole('button', { name: 'Chỉ xem và in' }).click();
  const banner = page.getByRole('region', { name: 'Chế độ chỉ xem và in' });
  await expect(banner).toBeVisible();
  await page.reload();
  await expect(banner).toBeVisible();

  await page.getByRole('link', { name: 'Mô hình, điển hình' }).click();
  const add = page.getByRole('button', { name: 'Thêm mô hình' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAttribute('title', /chỉ xem và in/);
  await page.getByRole('row').nth(2).dblclick();
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Lưu/ })).toBeDisabled();

  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(2).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Xóa mô hình' })).toHaveAttribute('title', /chỉ xem và in/);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhận tệp' })).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: 'Tách báo cáo' }).click();
  await expect(page.getByText(/báo cáo đã tách/)).toBeVisible();
  for (const key of ['1', 'k', 'g', 'Delete']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('status').filter({ hasText: 'không ghi được vào sổ' })).toBeVisible();
    await page.getByRole('button', { name: 'Đóng' }).press('Enter');
  }
  await expect(page.getByText(/^0\/29 báo cáo đã tách/)).toBeVisible();

  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  const before = await cell.textContent();
  await cell.click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status')).toContainText('không ghi được vào sổ');
  await expect(cell).toHaveText(before ?? '');

  await banner.getByRole('button', { name: 'Trở lại chế độ ghi' }).click();
  await expect(banner).toBeHidden();
  await page.keyboard.press('Escape');
  await cell.click();
  await page.keyboard.press('Delete');
  await expect(cell).toHaveText('');
});

test('what is seen is still exported', async ({ program, scratch }) => {
  const { page } = program;
  await page.getByTitle('Đổi người đang làm việc').click();
  await page.getByRole('button', { name: 'Chỉ xem và in' }).click();
  await page.getByRole('link', { name: 'Báo cáo tổng hợp' }).click();
  const press = () => page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  const file = await saved(program, join(scratch, 'bao-cao.docx'), press);
  expect(textOf(file)).toContain('29/38');
});
