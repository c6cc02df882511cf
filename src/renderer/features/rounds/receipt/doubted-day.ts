import { beforePeriodSentence, dayNames, futureSentence } from '../../../../contract/words/review.ts';
import { formatDay } from '../../../parts/format/days.ts';

/** What an arrival's day is held against. */
export interface DayBounds {
  readonly periodFrom: string;
  /** By the register's clock, whatever day is looked at. */
  readonly today: string;
}

/**
 * Why a report can hardly have come on this day (a slip of the year, mostly); null: it can. Said, and asked once, but never
 * refused: the clock of an old machine may stand in another year.
 */
export function doubtOf(day: string | null, { periodFrom, today }: DayBounds): string | null {
  if (day === null) return null;
  if (day > today) return futureSentence(dayNames.received, formatDay(day), formatDay(today));
  if (day >= periodFrom) return null;
  return beforePeriodSentence(dayNames.received, formatDay(day), formatDay(periodFrom));
}
