// What is half typed does not go with the page unasked.
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

test('a form that is half typed asks before the page is loaded anew, and is still there when one stays', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Mô hình, điển hình' }).click();
  await page.getByRole('button', { name: /^Thêm/ }).first().click();
  const name = page.getByRole('complementary').getByRole('textbox').first();
  await expect(name).toBeFocused();
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.keyboard.type('Chi bộ không giấy tờ');
  await page.evaluate(() => window.location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(name).toHaveValue('Chi bộ không giấy tờ');
});

test('with nothing typed nothing is asked', async ({ page }) => {
  await page.getByRole('link', { name: 'Mô hình, điển hình' }).click();
  await page.getByRole('button', { name: /^Thêm/ }).first().click();
  await expect(page.getByRole('complementary').getByRole('textbox').first()).toBeFocused();
  page.on('dialog', dialog => {
    throw new Error(`asked: ${dialog.type()}`);
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mô hình, điển hình');
});
