// Tổng quan on paper is one A4 sheet with nothing cut, however much there is to do.
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '../fixtures.ts';

test.use({ demo: true, preparation: 'samples' });

test('the page of figures prints on exactly one sheet', async ({ page }) => {
  await expect(page.getByText('Trọng tâm năm 2026 theo công văn')).toBeVisible();
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const printed = await PDFDocument.load(bytes);
  expect(printed.getPageCount()).toBe(1);
  expect(printed.getPage(0).getSize()).toMatchObject({ width: expect.closeTo(842, 0), height: expect.closeTo(595, 0) });
});
