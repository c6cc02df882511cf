// An empty register begins with four steps: by keyboard alone, each with what it is for, passed over or saved; found again later.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ demo: true });

function title(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true });
}

/** Tab to the button of that name, then Enter. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let step = 0; step < 60; step += 1) {
    if (await button.evaluate(element => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

test('four steps by keyboard alone: one saved, one passed over, units typed, the cut-off said', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Bước đầu với sổ' })).toBeVisible();
  await expect(page.getByText('Không nhập nội dung thuộc bí mật nhà nước vào chương trình này.')).toBeVisible();
  await page.getByLabel('Địa danh trên văn bản').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Cao Lộc');
  await page.getByLabel('Người đang làm việc').last().focus();
  await page.keyboard.type('Chuyên viên tổng hợp');
  await page.keyboard.press('Enter');
  await expect(title(page, 'Năm, tháng bắt đầu tính')).toBeVisible();
  await press(page, 'Bỏ qua bước này');
  await expect(title(page, 'Danh sách đơn vị')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Đảng ủy Sở Y tế');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Chi bộ Ban Dân tộc');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Trong sổ có 02 đơn vị.')).toBeVisible();
  await press(page, 'Sang bước sau');
  await expect(title(page, 'Người ký, cách tính hạn')).toBeVisible();
  await page.getByLabel('Chậm: “trước ngày 10/12”').focus();
  await page.keyboard.press('ArrowDown');
  await press(page, 'Lưu, vào Tổng quan');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByText('02 đơn vị', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Chuyên viên tổng hợp')).toBeVisible();

  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await expect(page.getByLabel('nhận trong ngày 10/12/2026 vẫn là đúng hạn')).toBeChecked();
  await page.getByRole('link', { name: 'Bốn bước đầu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bước đầu với sổ' })).toBeVisible();
});

test('left for later, the steps do not come by themselves again', async ({ page }) => {
  await page.getByRole('button', { name: 'Để sau, vào Tổng quan' }).click();
  await expect(page.getByText('Bước đầu tiên là đưa danh sách đơn vị của Đảng bộ vào sổ.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Bốn bước đầu với sổ' })).toBeVisible();
});
