import type { Paragraph } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import type { LetterheadParts } from './form.ts';
import { isBold, type Piece, piecesOf } from './piece.ts';

/** The parts at the head of page one, told by their words and by the column they stand in. */
export function readLetterhead(paragraphs: readonly Paragraph[]): LetterheadParts {
  const pieces = paragraphs.flatMap(piecesOf);
  const first = (pattern: RegExp) => pieces.find(piece => pattern.test(piece.plain)) ?? null;
  const all = (pattern: RegExp) => pieces.filter(piece => pattern.test(piece.plain));
  const number = first(patterns.number);
  const star = first(patterns.star);
  const date = dateLineOf(pieces);
  const subject = subjectOf(pieces, date);
  const known = [
    ...[patterns.partyTitle, patterns.stateTitle, patterns.motto, patterns.number, patterns.date, patterns.star],
    ...[patterns.typedLine, patterns.urgency, patterns.scope, patterns.draft],
  ];
  const last = [star, number, subject[0]].flatMap(piece => piece ?? [])[0] ?? null;
  const names = pieces
    .slice(0, last === null ? pieces.length : pieces.indexOf(last))
    .filter(piece => onTheLeft(piece) && !known.some(pattern => pattern.test(piece.plain)));
  return {
    partyTitle: first(patterns.partyTitle),
    stateTitle: [...all(patterns.stateTitle), ...all(patterns.motto)],
    ...bodiesOf(names),
    star,
    number,
    date,
    subject,
    urgency: all(patterns.urgency),
    scope: all(patterns.scope),
    draft: all(patterns.draft),
    typedLines: all(patterns.typedLine),
    paragraphs,
  };
}

function onTheLeft({ paragraph, position }: Piece): boolean {
  return position === 0 && (paragraph.cell === null || paragraph.cell.column === 0);
}

/** The issuing body is bold and may take several lines; what stands above it is the body over it. */
function bodiesOf(names: readonly Piece[]): Pick<LetterheadParts, 'superior' | 'issuer'> {
  if (names.length < 2) return { superior: [], issuer: names };
  const firstBold = names.findIndex((_, index) => names.slice(index).every(isBold));
  const start = firstBold <= 0 ? (firstBold === 0 ? 1 : names.length - 1) : firstBold;
  return { superior: names.slice(0, start), issuer: names.slice(start) };
}

/** A subject may name a day too: what stands in its column is the date line only where it begins with a place. */
function dateLineOf(pieces: readonly Piece[]): Piece | null {
  const subject = pieces.find(startsSubject);
  const dated = pieces.filter(piece => patterns.date.test(piece.plain) && !startsSubject(piece));
  const elsewhere = subject === undefined ? dated : dated.filter(piece => !besideOrBelow(piece, subject));
  const withPlace = ({ plain }: Piece) => patterns.placeBeforeDay.test(plain);
  return elsewhere.find(withPlace) ?? elsewhere[0] ?? dated.find(withPlace) ?? null;
}

function startsSubject({ plain }: Piece): boolean {
  return patterns.subject.test(plain);
}

/** From "về việc" on to the end of its column. */
function subjectOf(pieces: readonly Piece[], date: Piece | null): readonly Piece[] {
  const start = pieces.findIndex(startsSubject);
  const first = pieces[start];
  if (first === undefined) return [];
  const following = pieces
    .slice(start + 1)
    .filter(piece => besideOrBelow(piece, first) && piece !== date && !patterns.draft.test(piece.plain));
  const stop = following.findIndex(piece => patterns.urgency.test(piece.plain) || patterns.scope.test(piece.plain));
  return [first, ...(stop === -1 ? following : following.slice(0, stop))];
}

/** In the same column of a table; without a table, in the same paragraph. */
function besideOrBelow({ paragraph }: Piece, first: Piece): boolean {
  const { cell } = first.paragraph;
  return cell === null ? paragraph === first.paragraph : paragraph.cell?.column === cell.column;
}
