// "Cần xem lại": a doubt fixed with one click and undone, another let stand with a reason and asked again; progress of a task.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ demo: true, preparation: 'samples' });

async function find(page: Page, letters: string, heading: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Các trang của sổ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test('one click writes what it says, one undo takes it back; what is let stand is remembered', async ({ page }) => {
  await find(page, 'can xem lai', 'Cần xem lại');
  const all = page.getByRole('button', { name: /^Tất cả/ });
  await expect(all).toHaveText('Tất cả (14)');
  await page.getByRole('button', { name: 'Sửa: Đưa 01 mô hình trùng vào Mục đã xóa' }).click();
  await expect(all).toHaveText('Tất cả (13)');
  await page.keyboard.press('Control+z');
  await expect(all).toHaveText('Tất cả (14)');

  await page.getByText('Ngày ban hành kế hoạch riêng 11/07/2026 là thứ bảy.').first().dblclick();
  await page.getByLabel('Lý do bỏ qua (không bắt buộc)').fill('Họp thứ bảy');
  await page.getByRole('complementary').getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await expect(all).toHaveText('Tất cả (13)');
  await page.getByRole('button', { name: 'Đã bỏ qua (01)' }).click();
  await expect(page.getByText('Họp thứ bảy')).toBeVisible();
  await page.getByRole('button', { name: /^Đưa lại vào danh sách/ }).click();
  await expect(all).toHaveText('Tất cả (14)');
});

test('a task of Plan 195: its target with the list behind it, its progress of the year, its lead', async ({ page }) => {
  await page.getByRole('link', { name: 'Nhiệm vụ Kế hoạch 195' }).click();
  await expect(page.getByText('8/71 nhiệm vụ')).toBeVisible();
  await page.getByText('Lồng ghép tuyên truyền trong sinh hoạt chi bộ').first().click();
  const panel = page.getByRole('complementary').last();
  await panel.getByText('152/206').click();
  await expect(page.getByRole('heading', { name: 'Chi bộ đã đưa nội dung vào sinh hoạt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await panel.getByText('Đang thực hiện').click();
  await panel.getByLabel('Kết quả thực hiện, số và ngày văn bản').fill('Công văn số 12-CV/ĐU');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText('Ghi tiến độ nhiệm vụ 2, năm 2026')).toBeVisible();
  await expect(panel.getByText('Tệp kèm theo').first()).toBeVisible();
});
