import type { Paragraph } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import type { BodyPart, BodyRole } from './form.ts';
import { type Piece, wholePiece } from './piece.ts';

/** Longer than this, a numbered paragraph is text and no heading. */
const longestHeading = 160;

/** The text between title and signature; what stands in tables is not part of it. */
export function readBody(paragraphs: readonly Paragraph[]): {
  readonly bases: readonly Piece[];
  readonly body: readonly BodyPart[];
  readonly gaps: readonly Paragraph[];
} {
  const flowing = paragraphs.filter(({ cell, inTextBox }) => cell === null && !inTextBox);
  const pieces = flowing.flatMap(paragraph => wholePiece(paragraph) ?? []);
  const firstOther = pieces.findIndex(piece => !isBasis(piece));
  const bases = firstOther === -1 ? pieces : pieces.slice(0, firstOther);
  const body = pieces.slice(bases.length).map((piece, index) => ({ piece, role: roleOf(piece), count: index + 1 }));
  return { bases, body, gaps: innerGaps(flowing) };
}

function isBasis({ plain }: Piece): boolean {
  return patterns.basis.test(plain) && !patterns.leadsOn.test(plain);
}

/** Empty paragraphs with text before and after them. */
function innerGaps(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const filled = (paragraph: Paragraph) => wholePiece(paragraph) !== null;
  const first = paragraphs.findIndex(filled);
  const last = paragraphs.findLastIndex(filled);
  return paragraphs
    .slice(first + 1, Math.max(first + 1, last))
    .filter(paragraph => !filled(paragraph) && paragraph.shapes.length === 0);
}

function roleOf({ plain }: Piece): BodyRole {
  const isHeading = plain.length <= longestHeading && !/[.;:,…!?]$/u.test(plain);
  if (patterns.article.test(plain)) return 'article';
  if (isHeading && patterns.chapter.test(plain)) return 'chapter';
  if (isHeading && patterns.section.test(plain) && !/^[CDM]\s/u.test(plain)) return 'section';
  if (isHeading && patterns.item.test(plain)) return 'item';
  return patterns.point.test(plain) ? 'point' : 'text';
}
