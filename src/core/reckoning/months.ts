import type { Settings } from '../../contract/index.ts';
import { lastDayOfMonth } from '../text/days.ts';

/** First month counted in a year: the programme's own in its first year, January later, null before it. */
export function firstMonth(year: number, { programmeStart }: Pick<Settings, 'programmeStart'>): number | null {
  if (year < programmeStart.year) return null;
  return year === programmeStart.year ? programmeStart.month : 1;
}

/** Months expected and over: a month is over when its last day is not after the as-of date. */
export function monthsOver(year: number, asOf: string, settings: Pick<Settings, 'programmeStart'>): readonly number[] {
  return programmeMonths(year, settings).filter(month => lastDayOfMonth(year, month) <= asOf);
}

/** Every month of the year that is or will be counted. */
export function programmeMonths(year: number, settings: Pick<Settings, 'programmeStart'>): readonly number[] {
  const first = firstMonth(year, settings);
  return first === null ? [] : Array.from({ length: 13 - first }, (_, index) => first + index);
}
