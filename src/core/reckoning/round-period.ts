import type { RoundRow } from '../storage/tables.ts';
import { earlierOf } from '../text/days.ts';

/** First and last day a figure speaks of. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A round's question about one year, or about several. */
export interface PartAsked {
  readonly year: number;
  readonly asOf: string;
  /** Undefined: none is reported on. */
  readonly round: RoundRow | undefined;
  readonly period: Period;
}

function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What a round asks about; a yearly one about its year, whatever days were typed. */
export function periodOf(round: RoundRow | undefined, year: number): Period {
  return round === undefined || round.kind === 'yearly'
    ? wholeYear(year)
    : { from: round.period_from, to: round.period_to };
}

/** Years of a period that have begun on the as-of day, each with its part of it; the first one at least. */
export function yearsOf(period: Period, asOf: string): readonly YearPart[] {
  const first = yearOf(period.from);
  const later = Math.max(0, yearOf(earlierOf(period.to, asOf)) - first);
  return Array.from({ length: later + 1 }, (_, index) => partOf(period, first + index));
}

type YearPart = Pick<PartAsked, 'year' | 'period'>;

function partOf({ from, to }: Period, year: number): YearPart {
  const whole = wholeYear(year);
  return { year, period: { from: from > whole.from ? from : whole.from, to: earlierOf(to, whole.to) } };
}

export function coversSeveralYears({ from, to }: Period): boolean {
  return yearOf(from) < yearOf(to);
}

export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Days of a period that count on the as-of day. A year takes what was entered under it, whatever day was typed. */
export function within(period: Period, asOf: string): Period {
  return {
    from: period.from.endsWith('-01-01') ? '' : period.from,
    to: period.to.endsWith('-12-31') ? asOf : earlierOf(asOf, period.to),
  };
}
