import type { ReportChoice, SettingsFields } from '../../../contract/index.ts';
import type { Book } from '../../reckoning/book.ts';
import { roundAsked } from '../../reckoning/roster.ts';
import type { ReportFacts } from './facts.ts';

/** What the report of a closed round is composed from, as it was kept at closing. */
export interface ClosedReport {
  readonly facts: ReportFacts;
  readonly settings: SettingsFields;
}

/** Undefined while the round asked about is not closed. */
export function closedReport(
  book: Book,
  { year, roundId }: Pick<ReportChoice, 'year' | 'roundId'>,
): ClosedReport | undefined {
  const round = roundAsked(book, year, roundId);
  const row = round?.state === 'closed' ? book.closedRound(round.id) : undefined;
  return (
    row &&
    book.remember(`closed report ${row.round_id}`, ['round'], () => ({
      facts: JSON.parse(row.report),
      settings: JSON.parse(row.settings),
    }))
  );
}
