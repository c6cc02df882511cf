import type { Book } from './book.ts';

/** Years a page may choose: those with a round, this one and the programme's first. */
export function yearsKnown(book: Book, today: string): readonly number[] {
  const years = new Set(book.rounds().map(round => round.year));
  years.add(book.settings().programmeStart.year);
  years.add(Number(today.slice(0, 4)));
  return [...years].toSorted((left, right) => left - right);
}
