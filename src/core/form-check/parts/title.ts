import type { Paragraph } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import type { AddresseeParts, TitleParts } from './form.ts';
import { type Piece, piecesOf } from './piece.ts';

/** A summary that takes more lines than this is text. */
const longestSummary = 8;
const mostAddressees = 12;
const longestAddressee = 160;

/** From the kind on: kind, summary, hyphens. Without a kind there is none of them. */
export function readTitle(paragraphs: readonly Paragraph[], isKind: (plain: string) => boolean): TitleParts {
  const pieces = paragraphs.flatMap(piecesOf);
  const kind = pieces.find(piece => isKind(piece.plain)) ?? null;
  if (kind === null) return { kind, summary: [], hyphens: null, paragraphs: [] };
  const summary: Piece[] = [];
  let hyphens: Piece | null = null;
  for (const piece of pieces.slice(pieces.indexOf(kind) + 1)) {
    if (patterns.hyphenLine.test(piece.plain)) {
      hyphens = piece;
      break;
    }
    const isText = piece.paragraph.look.align !== 'center' && piece.paragraph !== kind.paragraph;
    if (isText || patterns.addressee.test(piece.plain) || summary.length === longestSummary) break;
    summary.push(piece);
  }
  const last = hyphens ?? summary.at(-1) ?? kind;
  const from = paragraphs.indexOf(kind.paragraph);
  return { kind, summary, hyphens, paragraphs: paragraphs.slice(from, paragraphs.indexOf(last.paragraph) + 2) };
}

/** "Kính gửi:" and those it names. */
export function readAddressee(paragraphs: readonly Paragraph[]): AddresseeParts {
  const pieces = paragraphs.flatMap(piecesOf);
  const start = pieces.findIndex(piece => patterns.addressee.test(piece.plain));
  const label = pieces[start];
  if (label === undefined) return { label: null, lines: [] };
  const lines: Piece[] = [];
  for (const piece of pieces.slice(start + 1, start + 1 + mostAddressees)) {
    const sameLine = piece.paragraph === label.paragraph;
    const listed = patterns.listItem.test(piece.plain) && piece.plain.length < longestAddressee;
    if (!(sameLine || listed) || patterns.basis.test(piece.plain)) break;
    lines.push(piece);
  }
  return { label, lines };
}
