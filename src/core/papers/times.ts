import type { Book } from '../reckoning/book.ts';

/** How many times a unit was đôn đốc in a round; 0 when never, or only before the last day. */
export function timesSoFar(book: Book, roundId: string, unitId: string): number {
  return book
    .reminders(roundId)
    .reduce((most, row) => (row.unit_id === unitId && row.times > most ? row.times : most), 0);
}

/** The most any of these units had. */
export function mostTimes(book: Book, roundId: string, unitIds: readonly string[]): number {
  const wanted = new Set(unitIds);
  return book
    .reminders(roundId)
    .reduce((most, row) => (wanted.has(row.unit_id) && row.times > most ? row.times : most), 0);
}
