import type { Book } from '../reckoning/book.ts';
import { roundAsked } from '../reckoning/roster.ts';
import type { RoundRow } from '../storage/tables.ts';

/**
 * What a round other than the yearly one rests on, as its clerk typed it. Null: on the basis of the settings, as the
 * yearly round always does, which rests on the official letter itself.
 */
export function ownBasis({ kind, basis }: Pick<RoundRow, 'kind' | 'basis'>): string | null {
  return kind === 'yearly' ? null : basis;
}

/** The round whose own basis a document about it quotes; null where that is the settings'. */
export function roundOfBasis(
  book: Book,
  { year, roundId }: { readonly year: number; readonly roundId?: string | undefined },
): string | null {
  const round = roundAsked(book, year, roundId);
  return round !== undefined && ownBasis(round) !== null ? round.id : null;
}
