// One unit by keyboard alone: found, read, its neighbours one after the other, merged into another from a day and taken back;
// its folder for an inspector.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { saved } from '../saving.ts';

test.use({ demo: true, preparation: 'samples' });

/** "Tìm nhanh", a few letters, Enter. */
async function find(page: Page, letters: string): Promise<void> {
  await expect(heading(page, 'Tổng quan')).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /^Gõ / });
  await expect(field).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

test('the telephone rings: Ctrl+K, a few letters, and everything of the unit is there; Alt+↓ and Alt+↑ to its neighbours', async ({
  page,
}) => {
  await find(page, 'so y te');
  await expect(heading(page, 'Đảng ủy Sở Y tế')).toBeVisible();
  await expect(page.getByText('02053000007', { exact: true })).toBeVisible();
  await expect(page.getByText('Báo cáo năm 2026, gửi trước ngày 10/12/2026')).toBeVisible();
  await expect(page.getByText('Nhận ngày 08/12/2026, số đến 1188')).toBeVisible();
  await expect(page.getByText('Nhiệm vụ 17')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heading(page, 'Đảng ủy Sở Giáo dục và Đào tạo')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(heading(page, 'Đảng ủy Sở Nội vụ')).toBeVisible();
});

test('Enter on a row of the list leads to the unit; a part of the page leads to where it is edited', async ({
  page,
}) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Đơn vị' }).getByText('Đảng ủy Sở Tài chính')).toBeVisible();
  await page.getByRole('grid', { name: 'Đơn vị' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Đảng ủy Văn phòng Ủy ban nhân dân tỉnh')).toBeVisible();
  await page.getByRole('link', { name: 'Mở trang Sinh hoạt' }).press('Enter');
  await expect(page.getByRole('searchbox').or(page.getByPlaceholder('Tìm đơn vị'))).toHaveValue(
    'Đảng ủy Văn phòng Ủy ban nhân dân tỉnh',
  );
});

test('a merger says what it will do before it is made, and goes back with one Ctrl+Z', async ({ page }) => {
  await find(page, 'so noi vu');
  await expect(heading(page, 'Đảng ủy Sở Nội vụ')).toBeVisible();
  await page.getByRole('button', { name: 'Thay đổi tổ chức' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Sáp nhập…' }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'Sáp nhập đơn vị' });
  const day = panel.getByRole('textbox', { name: 'Từ ngày', exact: true });
  await day.fill('01/10/2026');
  await day.press('Tab');
  await panel.getByRole('combobox', { name: 'Đơn vị nhận sáp nhập' }).fill('so tai chinh');
  await page.getByRole('option', { name: 'Đảng ủy Sở Tài chính' }).click();
  await expect(panel.getByText('Đảng ủy Sở Nội vụ: không phải báo cáo, ghi lý do là việc sáp nhập')).toBeVisible();
  await expect(panel.getByText('Từ ngày 01/10/2026, Đảng ủy Sở Nội vụ không còn trong danh sách')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toBeHidden();
  await expect(page.getByText('kết thúc hoạt động từ ngày 01/10/2026')).toBeVisible();
  await expect(
    page.getByText('Không phải báo cáo: Sáp nhập vào Đảng ủy Sở Tài chính từ ngày 01/10/2026'),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('kết thúc hoạt động từ ngày 01/10/2026')).toBeHidden();
  await expect(page.getByText('Quá hạn 11 ngày')).toBeVisible();
});

test('the folder of a unit for an inspector holds its index and the sums of its files', async ({
  page,
  program,
  scratch,
}) => {
  await find(page, 'so y te');
  const path = await saved(program, join(scratch, 'ho-so.zip'), () =>
    page.getByRole('button', { name: 'Hồ sơ đơn vị' }).press('Enter'),
  );
  const files = unzipSync(readFileSync(path));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['Mục lục văn bản trong hồ sơ.docx', 'Mục lục văn bản trong hồ sơ.xlsx']),
  );
  expect(strFromU8(files['SHA256SUMS.txt'] ?? new Uint8Array())).toContain('Mục lục văn bản trong hồ sơ.docx');
});
