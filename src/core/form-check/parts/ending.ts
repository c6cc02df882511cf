import type { Paragraph, Table } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import type { RecipientParts, SignatureParts } from './form.ts';
import { inCapitals, isBold, type Piece, piecesOf } from './piece.ts';

/** How far before "Nơi nhận" a signer's line may stand where there is no table. */
const near = 14;

/** Where the block of signature and recipients begins among the paragraphs of the main text; its length when there is none. */
export function endingStart(paragraphs: readonly Paragraph[]): number {
  const label = lastIndexOf(paragraphs, patterns.recipients);
  const from = Math.max(0, label === -1 ? paragraphs.length - near : label - near);
  const signer = paragraphs.findIndex((paragraph, index) => index >= from && someMatch(paragraph, patterns.authority));
  const known = [label, signer].filter(index => index !== -1);
  if (known.length === 0) return paragraphs.length;
  const start = Math.min(...known);
  const table = paragraphs[start]?.cell?.table;
  return table === undefined ? start : paragraphs.findIndex(paragraph => paragraph.cell?.table === table);
}

/** The last line of the letter itself that is told by its words; -1 when there is none. */
export function endingEnd(paragraphs: readonly Paragraph[]): number {
  const label = lastIndexOf(paragraphs, patterns.recipients);
  return label === -1 ? lastIndexOf(paragraphs, patterns.authority) : label;
}

export function readEnding(paragraphs: readonly Paragraph[]): {
  readonly signature: SignatureParts;
  readonly recipients: RecipientParts;
} {
  const pieces = paragraphs.flatMap(piecesOf);
  const label = pieces.find(piece => patterns.recipients.test(piece.plain)) ?? null;
  const lines = label === null ? [] : recipientLines(pieces, label);
  const others = pieces.filter(piece => piece !== label && !lines.includes(piece));
  const side = label?.paragraph.cell ?? null;
  const table: Table | null = side?.table ?? others[0]?.paragraph.cell?.table ?? null;
  const signer = others.filter(piece => side === null || piece.paragraph.cell?.column !== side.column);
  return {
    recipients: { label, lines },
    signature: { ...signerParts(signer), paragraphs: signerSide(paragraphs, signer), table },
  };
}

function signerSide(paragraphs: readonly Paragraph[], signer: readonly Piece[]): readonly Paragraph[] {
  const [first] = signer;
  if (first === undefined) return [];
  const { cell } = first.paragraph;
  return paragraphs.filter(paragraph => cell === null || paragraph.cell?.column === cell.column);
}

/** In a table: what stands below the label in its column. Otherwise the lines of the list that follow. */
function recipientLines(pieces: readonly Piece[], label: Piece): readonly Piece[] {
  const after = pieces.slice(pieces.indexOf(label) + 1);
  const { cell } = label.paragraph;
  if (cell !== null) {
    return after.filter(
      ({ paragraph }) => paragraph.cell?.table === cell.table && paragraph.cell.column === cell.column,
    );
  }
  const list = after.filter(piece => piece.position === 0);
  const end = list.findIndex(piece => !patterns.listItem.test(piece.plain));
  return end === -1 ? list : list.slice(0, end);
}

function signerParts(pieces: readonly Piece[]): Pick<SignatureParts, 'authority' | 'post' | 'name'> {
  const said = pieces.filter(piece => !patterns.signedMark.test(piece.plain));
  const [first, ...rest] = said;
  if (first === undefined) return { authority: [], post: [], name: null };
  const authorised = patterns.authority.test(first.plain);
  const lines = authorised ? rest : said;
  const last = lines.at(-1);
  const name = last !== undefined && lines.length > 1 && !inCapitals(last) ? last : null;
  const post = lines.filter(line => line !== name);
  // A long line of authority goes on in the next one, which is bold like the first where the post is not.
  const more = authorised && post.length > 1 && isBold(first) ? post.findIndex(line => !isBold(line)) : 0;
  const wrapped = more > 0 ? more : 0;
  return {
    authority: authorised ? [first, ...post.slice(0, wrapped)] : [],
    post: post.slice(wrapped),
    name: name ?? (authorised && wrapped === 0 ? capitalName(post) : null),
  };
}

/** A name in capitals is told from the post by its bold letters after lines that are not. */
function capitalName(post: readonly Piece[]): Piece | null {
  const last = post.at(-1);
  const [first] = post;
  return last !== undefined && first !== undefined && first !== last && isBold(last) && !isBold(first) ? last : null;
}

function someMatch(paragraph: Paragraph, pattern: RegExp): boolean {
  return piecesOf(paragraph).some(piece => pattern.test(piece.plain));
}

function lastIndexOf(paragraphs: readonly Paragraph[], pattern: RegExp): number {
  return paragraphs.findLastIndex(paragraph => someMatch(paragraph, pattern));
}
