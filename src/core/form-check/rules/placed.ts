import type { Form } from '../parts/form.ts';
import { wholePiece } from '../parts/piece.ts';
import type { Paragraph } from '../word/model.ts';
import { placeWords } from '../words/places.ts';

export interface Placed {
  readonly paragraph: Paragraph;
  readonly where: string | undefined;
}

export function numberedPlace(count: number): string {
  return placeWords.paragraph(count);
}

/**
 * Paragraphs with words in them and where they are. `prose`: only those of sentences; head, signature and tables are
 * left out, where spaces make columns.
 */
export function placedParagraphs(form: Form, which: 'all' | 'prose'): readonly Placed[] {
  const counts = new Map(form.body.map(({ piece, count }) => [piece.paragraph, count]));
  const framing = new Set([...form.letterhead.paragraphs, ...form.signature.paragraphs]);
  return form.document.paragraphs
    .filter(paragraph => wholePiece(paragraph) !== null)
    .filter(paragraph => which === 'all' || !(framing.has(paragraph) || paragraph.text.includes('\t')))
    .map(paragraph => {
      const count = counts.get(paragraph);
      return { paragraph, where: count === undefined ? undefined : placeWords.inBody(count) };
    });
}
