import type { z } from 'zod';
import type { reportPiece } from '../../../contract/reports.ts';

export type Piece = z.infer<typeof reportPiece>;

/** A piece in its place on the paper; headings can be gone to. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly id: string;
}

export function placed(pieces: readonly Piece[]): readonly PlacedPiece[] {
  return pieces.map((piece, index) => ({ piece, id: `doan-${index}` }));
}

export interface BlankPlace {
  /** Of the heading it stands under. */
  readonly id: string;
  /** "III.1. Ưu điểm" */
  readonly heading: string;
}

/** Places only a person can fill, by the headings they stand under; two under one heading are one line. */
export function blankPlaces(pieces: readonly PlacedPiece[]): readonly BlankPlace[] {
  const places = new Map<string, BlankPlace>();
  let section = '';
  let current: BlankPlace = { id: '', heading: '' };
  for (const { piece, id } of pieces) {
    if (piece.role === 'heading') {
      section = sectionNumeral(piece.text);
      current = { id, heading: piece.text };
    } else if (piece.role === 'subheading')
      current = { id, heading: section === '' ? piece.text : `${section}.${piece.text}` };
    else if (piece.role === 'blank') places.set(current.id, current);
  }
  return [...places.values()];
}

/** "III- ĐÁNH GIÁ CHUNG" -> "III" */
function sectionNumeral(heading: string): string {
  return /^([IVX]+)-/.exec(heading)?.[1] ?? '';
}
