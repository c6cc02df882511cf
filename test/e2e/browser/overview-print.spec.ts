// Tổng quan on paper is one A4 sheet with nothing cut, however much there is to do and however large the window is.
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '../fixtures.ts';

test.use({ demo: true });

/** A4 lying down without its margins of 10 mm, in CSS pixels. */
const SHEET = { width: 1047, height: 718 };

/** Runs in the page as it is drawn on paper: the parts that end below the sheet. */
function cut(height: number): string[] {
  return [...document.querySelectorAll('[data-overview] section, [data-overview] section span, [data-overview] p')]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().bottom > height + 1)
    .map(part => (part.textContent ?? '').slice(0, 60));
}

for (const preparation of ['samples', 'fiveHundred'] as const) {
  test.describe(preparation, () => {
    test.use({ preparation });

    for (const window of [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
    ]) {
      test(`the page of figures prints whole on one sheet, from a window ${window.width} wide`, async ({ page }) => {
        await page.setViewportSize(window);
        await expect(page.getByText('Trọng tâm năm 2026 theo công văn')).toBeVisible();
        await expect(page.getByText('cả năm', { exact: true })).toBeVisible();
        const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
        expect(printed.getPageCount()).toBe(1);
        expect(printed.getPage(0).getSize()).toMatchObject({
          width: expect.closeTo(842, 0),
          height: expect.closeTo(595, 0),
        });

        // Measured by the printing just done, drawn again as it was for it.
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize(SHEET);
        await expect.poll(() => page.evaluate(cut, SHEET.height)).toEqual([]);
      });
    }
  });
}
