import type { Book } from './book.ts';

/** Units a report of which arrived in a round and counts, on whatever day: what the roster is asked about them no more. */
export function reportedUnits(book: Book, roundId: string): ReadonlySet<string> {
  const counted = book.receipts(roundId).filter(receipt => receipt.not_counted_reason === null);
  return new Set(counted.map(receipt => receipt.unit_id));
}
