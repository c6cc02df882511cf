// The main job from beginning to end, as the office does it: both workbooks in, the figures looked at, the late list found, a
// report recorded and taken back, the consolidated report written as a Word file. In the window and in a browser.
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';
import { saved, textOf } from '../saving.ts';

test.use({ demo: true });

const samples = join(root, 'resources/demo');

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

async function importFile(page: Page, kind: string, fileName: string, button: string): Promise<void> {
  // The page settles on what the file is once it knows whether there are units; a person reads that before choosing a file.
  await expect(page.getByRole('radio', { name: kind })).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(join(samples, fileName));
  await page.getByRole('button', { name: button }).click();
}

test('from the office’s spreadsheets to the consolidated report', async ({ page, program, scratch }) => {
  await open(page, 'Nhập từ Excel');
  await importFile(page, 'Danh sách đơn vị', 'danh-sach-don-vi.xlsx', 'Nhập 38 đơn vị');
  await expect(page.getByRole('heading', { name: 'Đã nhập tệp “danh-sach-don-vi.xlsx”' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập bảng theo dõi' }).click();
  await importFile(page, 'Bảng theo dõi năm 2026', 'theo-doi-2026.xlsx', 'Nhập 87 dòng');
  await expect(page.getByRole('heading', { name: 'Đã nhập tệp “theo-doi-2026.xlsx”' })).toBeVisible();

  await open(page, 'Đơn vị');
  await expect(page.getByText('38 đơn vị, 206 chi bộ')).toBeVisible();
  await open(page, 'Tổng quan');
  for (const figure of ['29/38', '31/38', '19/38', '152/206']) {
    await expect(page.getByText(figure, { exact: true }).first()).toBeVisible();
  }

  await open(page, 'Đợt báo cáo');
  const foot = page.getByText('38 đơn vị, 29/38 (76,3%) đã gửi báo cáo');
  await expect(foot).toBeVisible();
  await page.getByText('Chậm (08)').click();
  await expect(page.getByText('08 đơn vị đang xem')).toBeVisible();
  await page.getByText('Tất cả (38)').click();

  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).first().click();
  const unit = page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' });
  await unit.fill('so noi vu');
  await page.getByRole('option', { name: 'Sở Nội vụ' }).click();
  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).last().click();
  await expect(page.getByText('38 đơn vị, 30/38 (78,9%) đã gửi báo cáo')).toBeVisible();
  // The panel waits for the next report; once it is closed the keys belong to the register again.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(unit).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(foot).toBeVisible();

  await open(page, 'Báo cáo tổng hợp');
  const report = await saved(program, join(scratch, 'bao-cao.docx'), () =>
    page.getByRole('button', { name: 'Xuất tệp Word' }).click(),
  );
  const text = textOf(report);
  for (const figure of ['29/38', '31/38', '19/38', '152/206']) expect(text).toContain(figure);
});
