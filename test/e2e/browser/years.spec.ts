// The year changes under an open form: what was typed for one year is never shown in another, nor written there.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'twoYears', demo: true });

async function look(page: Page, from: number, to: number): Promise<void> {
  await page.getByRole('button', { name: `Năm ${from}` }).click();
  await page.getByRole('menuitem', { name: `Năm ${to}` }).click();
  await expect(page.getByRole('button', { name: `Năm ${to}` })).toBeVisible();
}

for (const place of ['Chương trình, kế hoạch', 'Sinh hoạt chi bộ, đoàn thể']) {
  test(`${place}: details half typed`, async ({ page }) => {
    const note = page.getByRole('complementary').getByRole('textbox', { name: 'Ghi chú' });
    const open = async () => {
      await page.locator('td[data-row="0"][data-column="0"]').click();
      await page.getByRole('button', { name: 'Mở chi tiết' }).click();
      await expect(note).toBeVisible();
    };
    await page.getByRole('navigation').getByRole('link', { name: place }).click();
    await open();
    const before = await note.inputValue();
    await note.fill('gõ cho năm 2026');
    await look(page, 2026, 2027);
    await expect(note).toBeHidden();
    await open();
    await expect(note).not.toHaveValue('gõ cho năm 2026');
    await page.keyboard.press('Control+Enter');
    await look(page, 2027, 2026);
    await open();
    await expect(note).toHaveValue(before);
  });
}

test('a cell half typed is written into the year it was typed in', async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  const cell = page.locator('td[data-row="0"][data-column="1"]');
  await cell.click();
  const other = await cell.textContent();
  await page.keyboard.type('0');
  await look(page, 2026, 2027);
  await expect(cell).toBeVisible();
  await look(page, 2027, 2026);
  await expect(cell).not.toHaveText(other ?? '');
});
