import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import type { DocumentRules } from '../rules/load.ts';
import { programName } from '../words/program.ts';

/**
 * Joins the sections of a document, each printed by itself, to one PDF and numbers its pages as the rule set says: from the
 * second page of each section, centred over the text, in the Times every reader has.
 */
export async function joinedPdf(
  parts: readonly Uint8Array[],
  about: { readonly title: string; readonly author: string },
  rules: DocumentRules,
): Promise<Uint8Array<ArrayBuffer>> {
  const joined = await PDFDocument.create();
  joined.setTitle(about.title, { showInWindowTitleBar: true });
  joined.setAuthor(about.author);
  joined.setLanguage('vi-VN');
  joined.setCreator(programName);
  joined.setProducer(programName);
  const digits = await joined.embedFont(StandardFonts.TimesRoman);
  const { size } = rules.look('pageNumber');
  for (const part of parts) {
    const section = await PDFDocument.load(part);
    const pages = await joined.copyPages(section, section.getPageIndices());
    pages.forEach((page, index) => {
      joined.addPage(page);
      if (index === 0) return;
      const number = String(index + 1);
      page.drawText(number, { font: digits, size, ...placeOf(page, digits.widthOfTextAtSize(number, size), rules) });
    });
  }
  return new Uint8Array(await joined.save());
}

/** Share of a Times line above its foot, as Word sets the first line of a header. */
const ascent = 0.891;

/** Where a number of this width begins, in points from the lower left corner. */
function placeOf(page: PDFPage, width: number, rules: DocumentRules): { readonly x: number; readonly y: number } {
  const [left, right] = [rules.points('margin.left'), page.getWidth() - rules.points('margin.right')];
  const top = page.getHeight() - rules.points('pageNumber.fromTop');
  return { x: (left + right - width) / 2, y: top - ascent * rules.look('pageNumber').size };
}
