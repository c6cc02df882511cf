// Tables by keyboard: a list is filtered, grouped and saved under a name, what is seen goes to Excel and to paper, and the cells
// of a sheet have their menu.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

/** Everything written in a workbook. */
function textsOf(path: string): string {
  const { 'xl/sharedStrings.xml': strings } = unzipSync(new Uint8Array(readFileSync(path)));
  return strFromU8(strings ?? new Uint8Array());
}

async function goTo(page: Page, path: string, heading: string): Promise<void> {
  await page.evaluate(to => {
    location.hash = `#/${to}`;
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeVisible();
}

test('a list is grouped and saved by keys alone, opens so again, and the register keeps it', async ({ page }) => {
  await goTo(page, 'don-vi', 'Đơn vị');
  await page.keyboard.press('Control+Shift+L');
  const menu = page.getByRole('dialog', { name: 'Dạng xem' });
  await menu.getByRole('checkbox', { name: 'Điện thoại đầu mối' }).press('Space');
  await expect(page.getByRole('columnheader', { name: /^Điện thoại/ })).toHaveCount(0);
  await menu.getByRole('button', { name: 'Lọc, xếp, nhóm cột Loại hình' }).press('Enter');
  await menu.getByRole('button', { name: 'Nhóm theo cột này' }).press('Enter');
  await menu.getByRole('textbox', { name: 'Tên dạng xem' }).fill('Theo loại hình');
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('button', { name: 'Theo loại hình', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Dạng xem: Theo loại hình' })).toBeVisible();
  await goTo(page, 'mo-hinh', 'Mô hình');
  await goTo(page, 'don-vi', 'Đơn vị');
  await expect(page.getByRole('button', { name: 'Dạng xem: Theo loại hình' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Điện thoại/ })).toHaveCount(0);
});

test('Ctrl+Shift+E writes what is seen, and only that; Ctrl+P shows the same as it will be printed', async ({
  page,
}) => {
  await goTo(page, 'don-vi', 'Đơn vị');
  const grid = page.getByRole('grid');
  await expect(grid.getByText('Đảng ủy Sở Tài chính')).toBeVisible();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('so y te');
  await expect(grid.getByText('Đảng ủy Sở Tài chính')).toHaveCount(0);
  await expect(grid.getByText('Sở Y tế').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+E');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const written = textsOf(await file.path());
  expect(written).toContain('Sở Y tế');
  expect(written).not.toContain('Sở Nội vụ');
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xem trước');
  await expect(page.getByText('NGƯỜI LẬP BIỂU')).toBeVisible();
});

test('the cells of a sheet have their menu by Shift+F10, and Esc gives the sheet its keys back', async ({ page }) => {
  await goTo(page, 'sinh-hoat', 'Sinh hoạt');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Sao chép (Ctrl+C)',
    'Dán (Ctrl+V)',
    'Xóa trắng (Delete)',
    'Điền xuống (Ctrl+D)',
    'Điền sang phải (Ctrl+R)',
    'Mở chi tiết, lịch sử (Alt+Enter)',
    'Mở trang đơn vị',
  ]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(grid).toBeFocused();
});

test('Ctrl+Z right after a cell takes back that cell, however slowly it is written, and nothing before it', async ({
  page,
}) => {
  await goTo(page, 'sinh-hoat', 'Sinh hoạt');
  const told: string[] = [];
  let press: () => void = () => undefined;
  const pressed = new Promise<void>(resolve => {
    press = resolve;
  });
  await page.route('**/rpc/meetings/fill', async route => {
    await pressed;
    const response = await route.fetch();
    told.push('written');
    await route.fulfill({ response });
  });
  await page.route('**/rpc/history/undo', route => {
    told.push('taken back');
    return route.continue();
  });
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  await expect(cell).toHaveText(/\d/);
  const was = (await cell.textContent()) ?? '';
  await cell.click();
  const typed = was === '3/7' ? '2/7' : '3/7';
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowRight');
  await expect(cell).toHaveText(typed);
  await page.keyboard.press('Control+z');
  press();
  await expect.poll(() => told).toEqual(['written', 'taken back']);
  await expect(cell).toHaveText(was);
});
