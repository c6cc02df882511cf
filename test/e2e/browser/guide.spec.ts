// The guide: F1 from a page leads to the page's own chapter and back, it is searched without marks, and every picture is there.
import { expect, test } from '../fixtures.ts';

test.use({ demo: true, preparation: 'samples' });

test.beforeEach(async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Trợ giúp' })).toBeVisible();
});

test('F1 opens the chapter of the page, and again the page', async ({ page }) => {
  await page.getByRole('link', { name: 'Mô hình, điển hình' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mô hình, điển hình' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 2, name: 'Thêm một mô hình' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('grid', { name: 'Mô hình, điển hình' })).toBeVisible();
});

test('the guide is searched without marks', async ({ page }) => {
  await page.keyboard.press('F1');
  const contents = page.getByRole('navigation', { name: 'Các chương' });
  await contents.getByRole('textbox').fill('zalo');
  await contents.getByRole('link', { name: /Văn bản, đôn đốc/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Nhắn Zalo' })).toBeVisible();
});

test('every picture of every chapter is drawn', async ({ page }) => {
  await page.keyboard.press('F1');
  const chapters = page.getByRole('navigation', { name: 'Các chương' }).getByRole('link');
  await expect(chapters).toHaveCount(25);
  for (const chapter of await chapters.all()) {
    await chapter.click();
    await expect(chapter).toHaveAttribute('aria-current', 'page');
    for (const picture of await page.locator('[data-guide] img').all()) {
      await expect
        .poll(() => picture.evaluate(image => image instanceof HTMLImageElement && image.naturalWidth))
        .toBeGreaterThan(600);
    }
  }
});

test('Trợ giúp leads to the keys, the diagnostics file and what program this is', async ({ page }) => {
  const help = page.getByRole('button', { name: 'Trợ giúp' });
  await help.click();
  await page.getByRole('menuitem', { name: 'Giới thiệu' }).click();
  await expect(page.getByRole('dialog')).toContainText(/Phiên bản \d+\.\d+\.\d+/);
  await page.keyboard.press('Escape');
  await help.click();
  await page.getByRole('menuitem', { name: 'Tệp chẩn đoán lỗi' }).click();
  await expect(page.getByRole('button', { name: 'Lập tệp chẩn đoán lỗi' })).toBeVisible();
});
