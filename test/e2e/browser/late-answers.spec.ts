// The register answers late, the hand does not wait: nothing is written twice, nothing typed is lost.
import { expect, test } from '../fixtures.ts';
import { hold } from '../held-answers.ts';

test.use({ preparation: 'samples', demo: true });

test('a reminder recorded with the key pressed twice is one reminder', async ({ page }) => {
  await page.getByRole('link', { name: 'Văn bản, đôn đốc' }).click();
  await page.getByRole('button', { name: 'Đôn đốc từng đơn vị' }).click();
  await page
    .getByRole('button', { name: /Ghi đôn đốc/ })
    .first()
    .click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('combobox').first().click();
  await page.keyboard.type('so noi vu');
  await page.getByRole('option', { name: 'Đảng ủy Sở Nội vụ' }).click();
  await expect(panel.getByRole('button', { name: 'Bỏ Đảng ủy Sở Nội vụ' })).toBeVisible();
  const held = await hold(page, 'reminders/record');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => held.asked.length).toBe(1);
  held.release();
  await expect(panel).toBeHidden();
  expect(held.asked).toHaveLength(1);
});

test('what is typed while a model is being saved stays, and is saved next', async ({ page }) => {
  await page.getByRole('link', { name: 'Mô hình, điển hình' }).click();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const note = page.getByRole('complementary').getByRole('textbox', { name: 'Ghi chú' });
  await note.fill('phần một');
  const held = await hold(page, 'models/change');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => held.asked.length).toBe(1);
  await page.keyboard.type(' và hai');
  held.release();
  await expect(
    page
      .getByRole('status')
      .getByText(/mô hình/i)
      .first(),
  ).toBeVisible();
  await expect(note).toHaveValue('phần một và hai');
});

test('the panel of another line stays open when the line before is written at last', async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  const number = page.getByRole('complementary').getByRole('textbox', { name: 'Số đến', exact: true });
  const take = async (unit: RegExp) => {
    await page.getByRole('row', { name: unit }).click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByText(unit).first()).toBeVisible();
  };
  await take(/Đảng ủy Sở Tư pháp/);
  const held = await hold(page, 'receipts/create');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => held.asked.length).toBe(1);
  await take(/Đảng ủy Sở Nội vụ/);
  await number.fill('9101');
  held.release();
  await expect(page.getByRole('status').getByText(/Sở Tư pháp/)).toBeVisible();
  await expect(number).toHaveValue('9101');
});

test('a cell half typed is written when one goes to another page by the browser’s own way back', async ({ page }) => {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  const cell = page.locator('td[data-row="0"][data-column="0"]');
  await cell.click();
  await page.keyboard.type('1/9');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  await expect(cell).toHaveText('1/9');
});
