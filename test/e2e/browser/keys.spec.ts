// Keys that lead somewhere at once: Alt and a digit to a page, F2 from recording a report to changing the one recorded.
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { hold } from '../held-answers.ts';
import { root } from '../programs.ts';

test.use({ preparation: 'samples', demo: true });

test('Alt+1 to Alt+9 lead to the first nine pages of the navigation', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Các trang của sổ' }).getByRole('link');
  await expect(links.nth(8)).toBeVisible();
  for (const digit of [2, 3, 4, 5, 6, 7, 8, 9, 1]) {
    await page.keyboard.press(`Alt+${digit}`);
    await expect(links.nth(digit - 1)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
});

test('a report already recorded is changed from where it was going to be recorded again, by F2', async ({ page }) => {
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toBeFocused();
  await page.keyboard.type('so y te');
  await expect(page.getByRole('option', { name: 'Đảng ủy Sở Y tế' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Số đến', exact: true })).toBeFocused();
  await page.keyboard.press('F2');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('textbox', { name: 'Số đến', exact: true })).toHaveValue('1188');
  await expect(panel.getByRole('button', { name: /^Lưu/ })).toBeVisible();
});

test('Sinh hoạt opens on the last month that is over', async ({ page }) => {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  const grid = page.getByRole('grid').first();
  const november = grid.getByRole('columnheader', { name: /^T11\b/ });
  const place = (await november.getAttribute('aria-colindex')) ?? '';
  await expect(grid.locator('td[data-active]')).toHaveAttribute('aria-colindex', place);
});

test('a list reached by Tìm nhanh takes the focus when its rows are there, so that no key typed at it is lost', async ({
  page,
}) => {
  const held = await hold(page, 'meetings/grid');
  await expect(page.getByRole('navigation', { name: 'Các trang của sổ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.type('sinh hoat');
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid').first();
  await expect(grid).toHaveAttribute('aria-busy', 'true');
  // Far more frames than the focus ever took.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(grid).not.toBeFocused();
  held.release();
  await expect(grid).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('4/7');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td[data-row="0"][data-column="0"]')).toHaveText('4/7');
});

test('Esc in Tìm nhanh gives the list the focus back; from inside a cell another page is one key away, and the cell is written', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  await cell.click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.type('2/9');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đơn vị');
  await page.keyboard.press('Alt+4');
  await expect(cell).toHaveText('2/9');
});

test('a kind of meeting chosen by keys gives its sheet the focus', async ({ page }) => {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  await page.getByRole('button', { name: 'Sinh hoạt chuyên đề' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeFocused();
});

test('the steps of an import take the focus one from the other: Tab leads on from each heading', async ({ page }) => {
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('main').getByRole('button', { name: 'Chọn tệp Excel' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(join(root, 'resources/demo/theo-doi-2026.xlsx'));
  const other = page.getByRole('button', { name: 'Chọn tệp khác' });
  await expect(other).toBeVisible();
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(other).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('button', { name: 'Chọn tệp Excel' })).toBeVisible();
  await expect(heading).toBeFocused();
});
