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

/** Where a place to fill stands: the first heading of that text. */
export function placeOfHeading(pieces: readonly PlacedPiece[], heading: string): string | null {
  return pieces.find(({ piece }) => piece.text === heading && isHeading(piece))?.id ?? null;
}

export function isHeading({ role }: Piece): boolean {
  return role === 'heading' || role === 'subheading';
}
