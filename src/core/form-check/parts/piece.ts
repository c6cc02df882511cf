import type { Atom, Paragraph, RunLook } from '../word/model.ts';
import type { XmlElement } from '../xml/tree.ts';

/** A line of a paragraph: what stands between tabs and line breaks, without the spaces around it. */
export interface Piece {
  readonly paragraph: Paragraph;
  /** Where it stands in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** For comparing: NFC, single spaces, with the label Word's own list puts before it. */
  readonly plain: string;
  /** Which piece of its paragraph; 0 is the first. */
  readonly position: number;
}

/** The lines of a paragraph that say something. */
export function piecesOf(paragraph: Paragraph): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let position = 0;
  for (const part of paragraph.text.split(/[\t\n]/)) {
    const piece = pieceAt(paragraph, start, start + part.length, position);
    if (piece !== null) pieces.push(piece);
    if (piece !== null || part.length > 0) position += 1;
    start += part.length + 1;
  }
  return pieces;
}

/** A whole paragraph as one piece; null when it is empty. */
export function wholePiece(paragraph: Paragraph): Piece | null {
  return pieceAt(paragraph, 0, paragraph.text.length, 0);
}

function pieceAt(paragraph: Paragraph, from: number, to: number, position: number): Piece | null {
  const part = paragraph.text.slice(from, to);
  const text = part.trim();
  if (text === '') return null;
  const start = from + part.length - part.trimStart().length;
  const label = position === 0 && paragraph.label !== '' ? `${paragraph.label} ` : '';
  const plain = plainOf(`${label}${text}`);
  return { paragraph, start, end: start + text.length, text, plain, position };
}

export function plainOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

interface PlacedAtom {
  readonly atom: Atom;
  readonly start: number;
  readonly end: number;
}

function placedAtoms(paragraph: Paragraph): readonly PlacedAtom[] {
  let at = 0;
  return paragraph.atoms.map(atom => {
    const start = at;
    at += atom.text.length;
    return { atom, start, end: at };
  });
}

/** The atoms a stretch of a paragraph's text lies in. */
export function atomsBetween(paragraph: Paragraph, start: number, end: number): readonly PlacedAtom[] {
  return placedAtoms(paragraph).filter(placed => placed.start < end && placed.end > start);
}

/** How what can be seen of a piece looks, each look once. */
export function looksOf({ paragraph, start, end }: Piece): readonly RunLook[] {
  const seen = atomsBetween(paragraph, start, end).filter(({ atom }) => atom.text.trim() !== '');
  return [...new Set(seen.map(({ atom }) => atom.look))];
}

/** The runs of a piece; null when one of them also holds text outside it, so that it cannot be changed alone. */
export function ownRuns({ paragraph, start, end }: Piece): readonly XmlElement[] | null {
  const inside = new Set(atomsBetween(paragraph, start, end).map(({ atom }) => atom.run));
  const shared = placedAtoms(paragraph).some(
    ({ atom, start: from, end: to }) =>
      inside.has(atom.run) &&
      atom.text.trim() !== '' &&
      (from < start || to > end) &&
      atom.text.slice(0, Math.max(0, start - from)).trim() + atom.text.slice(Math.max(0, end - from)).trim() !== '',
  );
  return shared ? null : [...inside];
}

/** True when all letters are capitals, typed or shown so. */
export function inCapitals(piece: Piece): boolean {
  const letters = piece.text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toLocaleUpperCase('vi') || looksOf(piece).every(look => look.caps);
}

export function isBold(piece: Piece): boolean {
  const looks = looksOf(piece);
  return looks.length > 0 && looks.every(look => look.bold);
}
