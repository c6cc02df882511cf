import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { partyDocumentRules } from '../rules/load.ts';
import { joinedPdf } from './join.ts';

const a4 = [595.28, 841.89] as const;

async function section(pages: number, [width, height]: readonly [number, number]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([width, height]).drawText('chu');
  return document.save();
}

/** What stands on each page, with its place in points from the lower left corner. */
async function readPages(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const digits = items.flatMap(item => ('str' in item && /^\d+$/u.test(item.str) ? [item] : []));
    pages.push({ size: page.view.slice(2), digits });
  }
  return pages;
}

test('each section is numbered from its own second page, upright and wide ones alike', async () => {
  const parts = [await section(3, a4), await section(2, [a4[1], a4[0]]), await section(1, a4)];
  const pages = await readPages(await joinedPdf(parts, { title: 'Báo cáo', author: 'Ban' }, partyDocumentRules));
  expect(pages.map(({ digits }) => digits.map(({ str }) => str))).toEqual([[], ['2'], ['3'], [], ['2'], []]);
  expect(pages.map(({ size }) => size.map(Math.round))).toEqual([
    [595, 842],
    [595, 842],
    [595, 842],
    [842, 595],
    [842, 595],
    [595, 842],
  ]);
});

test('a number is size 14, centred over the text, its line 10 mm from the top edge', async () => {
  const parts = [await section(2, a4)];
  const [, second] = await readPages(await joinedPdf(parts, { title: 'Báo cáo', author: 'Ban' }, partyDocumentRules));
  const [digit] = second?.digits ?? [];
  const [, , , size, x, y] = digit?.transform ?? [];
  expect(size).toBe(14);
  // Text stands between 30 mm on the left and 15 mm on the right.
  expect(x + (digit?.width ?? 0) / 2).toBeCloseTo(((30 + 210 - 15) / 2 / 25.4) * 72, 0);
  expect(841.89 - y - 0.891 * 14).toBeCloseTo((10 / 25.4) * 72, 1);
});

test('the file says what it is', async () => {
  const bytes = await joinedPdf(
    [await section(1, a4)],
    { title: 'Báo cáo năm 2026', author: 'Ban' },
    partyDocumentRules,
  );
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  expect([file.getTitle(), file.getAuthor()]).toEqual(['Báo cáo năm 2026', 'Ban']);
});
