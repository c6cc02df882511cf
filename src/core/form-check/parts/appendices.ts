import type { Paragraph } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import type { AppendixPart } from './form.ts';
import { inCapitals, type Piece, piecesOf } from './piece.ts';

/** Lines between the number of an appendix and its table. */
const longestTitle = 8;

/** Parts the main text from its appendices. */
export function readAppendices(paragraphs: readonly Paragraph[]): {
  readonly main: readonly Paragraph[];
  readonly appendices: readonly AppendixPart[];
} {
  const starts = paragraphs.flatMap((paragraph, index) => (index > 0 && isStart(paragraph) ? [index] : []));
  const main = paragraphs.slice(0, starts[0] ?? paragraphs.length);
  return {
    main,
    appendices: starts.flatMap((start, index) => readAppendix(paragraphs.slice(start, starts[index + 1])) ?? []),
  };
}

function isStart(paragraph: Paragraph): boolean {
  const [piece] = piecesOf(paragraph);
  if (piece === undefined || !patterns.appendix.test(piece.plain)) return false;
  return paragraph.look.align === 'center' || inCapitals(piece);
}

function readAppendix(paragraphs: readonly Paragraph[]): AppendixPart | null {
  const pieces = paragraphs
    .filter(({ cell }) => cell === null || !cell.table.bordered)
    .slice(0, longestTitle)
    .flatMap(piecesOf);
  const [number, ...rest] = pieces;
  if (number === undefined) return null;
  const reference = rest.find(piece => patterns.appendixReference.test(piece.plain)) ?? null;
  const title: Piece[] = [];
  for (const piece of rest) {
    if (piece === reference || piece.paragraph.look.align !== 'center') break;
    title.push(piece);
  }
  return { number, title, reference, section: number.paragraph.section };
}
