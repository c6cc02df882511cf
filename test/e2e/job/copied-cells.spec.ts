// A clerk clicks a cell, Ctrl+C, goes elsewhere, Ctrl+V: the same as in a spreadsheet, after the mouse as after the keys.
import { expect, test } from '../fixtures.ts';

test.use({ demo: true, preparation: 'samples' });

test('a cell clicked with the mouse is copied and pasted by keys', async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Chương trình, kế hoạch', exact: true }).click();
  // A cell also holds, unseen, what it would say to the other answer, so that its width stays.
  const cellOf = (unit: string) => page.getByRole('row', { name: unit }).getByRole('gridcell').nth(2);
  await cellOf('Đảng ủy Sở Tài chính').click();
  await page.keyboard.press('Control+c');
  await expect(cellOf('Đảng ủy Sở Công Thương')).toHaveText(/^Chưa/);
  await cellOf('Đảng ủy Sở Công Thương').click();
  await page.keyboard.press('Control+v');
  await expect(cellOf('Đảng ủy Sở Công Thương')).toHaveText(/^Có/);
  await page.keyboard.press('Control+z');
  await expect(cellOf('Đảng ủy Sở Công Thương')).toHaveText(/^Chưa/);
});
