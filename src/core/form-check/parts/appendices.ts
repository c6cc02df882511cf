import type { Paragraph } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import { endingEnd } from './ending.ts';
import type { AppendixPart } from './form.ts';
import { inCapitals, type Piece, piecesOf } from './piece.ts';

/** Lines between the number of an appendix and its table. */
const longestTitle = 8;

/** Parts the main text from its appendices; a list that no letter carries is an appendix without a main text. */
export function readAppendices(paragraphs: readonly Paragraph[]): {
  readonly main: readonly Paragraph[];
  readonly appendices: readonly AppendixPart[];
} {
  const starts = isSheet(paragraphs) ? [0] : startsOf(paragraphs);
  const main = paragraphs.slice(0, starts[0] ?? paragraphs.length);
  return {
    main,
    appendices: starts.flatMap((start, index) => readAppendix(paragraphs.slice(start, starts[index + 1])) ?? []),
  };
}

/** Where it says so, and with every section after the signature. */
function startsOf(paragraphs: readonly Paragraph[]): readonly number[] {
  const end = endingEnd(paragraphs);
  const lastSection = end === -1 ? Number.POSITIVE_INFINITY : (paragraphs[end]?.section ?? 0);
  return paragraphs.flatMap((paragraph, index) => {
    const opens = paragraph.section > lastSection && paragraphs[index - 1]?.section !== paragraph.section;
    return index > 0 && (opens || saysSo(paragraph)) ? [index] : [];
  });
}

function saysSo(paragraph: Paragraph): boolean {
  const [piece] = piecesOf(paragraph);
  if (piece === undefined || !patterns.appendix.test(piece.plain)) return false;
  return paragraph.look.align === 'center' || inCapitals(piece);
}

/** Title and table, without any part of a letter. */
function isSheet(paragraphs: readonly Paragraph[]): boolean {
  const [first] = paragraphs.flatMap(paragraph => (paragraph.cell === null ? piecesOf(paragraph) : []));
  if (first?.paragraph.look.align !== 'center') return false;
  const letterly = [patterns.partyTitle, patterns.stateTitle, patterns.number, patterns.recipients, patterns.addressee];
  const outside = paragraphs.filter(({ cell }) => cell === null || !cell.table.bordered).flatMap(piecesOf);
  return (
    paragraphs.some(({ cell }) => cell?.table.bordered === true) &&
    !outside.some(piece => letterly.some(pattern => pattern.test(piece.plain)))
  );
}

/** A line of its own, or in brackets; "kèm theo …" inside a title is part of it. */
function isReference({ plain, position }: Piece): boolean {
  return patterns.appendixReference.test(plain) && (position === 0 || plain.startsWith('('));
}

function readAppendix(paragraphs: readonly Paragraph[]): AppendixPart | null {
  const pieces = paragraphs
    .filter(({ cell }) => cell === null || !cell.table.bordered)
    .slice(0, longestTitle)
    .flatMap(piecesOf);
  const [first, ...rest] = pieces;
  if (first === undefined) return null;
  const number = patterns.appendix.test(first.plain) ? first : null;
  const following = number === null ? pieces : rest;
  const reference = following.find(isReference) ?? null;
  const title: Piece[] = [];
  for (const piece of following) {
    if (piece === reference || piece.plain.startsWith('(') || piece.paragraph.look.align !== 'center') break;
    title.push(piece);
  }
  return { number, first, title, reference, section: first.paragraph.section };
}
