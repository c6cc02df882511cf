import type { Status } from '../../../contract/index.ts';
import type { Book } from '../../reckoning/book.ts';
import { feedbackOfUnits } from '../../reckoning/records-of-units.ts';
import { statusOfYears } from '../../reckoning/status.ts';
import type { YearReckoning } from '../../reckoning/year.ts';
import type { FeedbackRow } from '../../storage/tables.ts';
import { nextPeriodTitle, severalYearsTitle, titleAfter, yearsAfter, yearsTitle, yearTitle } from '../words/periods.ts';
import type { FormerProposals, ReportFacts, SeveralYears } from './facts.ts';
import { formerProposalsOf, type UnitNames } from './gather-topics.ts';

/** Null: the period lies within one year. */
export function severalYearsOf(book: Book, reckoning: YearReckoning): SeveralYears | null {
  const { round, years, units } = reckoning;
  if (years === undefined || round === undefined) return null;
  return {
    years: statusOfYears(book, reckoning),
    nextYears: yearsAfter(round.period_to),
    reportedWhole: units.some(({ activities }) => activities.counted === 'reported'),
  };
}

/** How the period is called and what comes after it. */
export function titlesOf(
  { round, year }: YearReckoning,
  several: SeveralYears | null,
): { readonly periodTitle: string; readonly next: string; readonly nextYear: number } {
  if (several !== null && round !== undefined) {
    const [nextYear = year + 1] = several.nextYears;
    const periodTitle = yearsTitle(Number(round.period_from.slice(0, 4)), Number(round.period_to.slice(0, 4)));
    return { periodTitle, next: titleAfter(several.nextYears), nextYear };
  }
  const periodTitle = round?.title ?? yearTitle(year);
  const next = nextPeriodTitle(periodTitle, year);
  // After another part of the year than its half the rest of it comes next.
  return { periodTitle, next, nextYear: Number(/\d{4}/u.exec(next)?.[0] ?? year) };
}

/** What became of the proposals of the year before; of several years, of those before the last. */
export function formerProposals(
  book: Book,
  { year, years = [] }: YearReckoning,
  names: UnitNames,
): FormerProposals | null {
  const earlier = years.slice(0, -1);
  const [first] = earlier;
  const last = earlier.at(-1);
  return first === undefined || last === undefined
    ? formerProposalsOf(feedbackOfUnits(book, year - 1), yearTitle(year - 1), names)
    : formerProposalsOf(
        earlier.flatMap(({ feedback }) => feedback),
        severalYearsTitle(first.year, last.year),
        names,
      );
}

/** Without the proposals of earlier years that were answered: what is asked for now. */
export function openFeedback({ feedback, years }: YearReckoning): readonly FeedbackRow[] {
  const last = years?.at(-1)?.year;
  return last === undefined ? feedback : feedback.filter(row => row.year === last || row.resolution !== 'answered');
}

/** Over all months of the years; null when none is over yet. */
export function averageOfYears(years: readonly Status[]): ReportFacts['monthlyAverage'] {
  const all = years.flatMap(({ year, meetings }) => meetings.months.map(month => ({ ...month, year })));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return null;
  const sum = (key: 'done' | 'expected' | 'notRecorded') => all.reduce((total, { cells }) => total + cells[key], 0);
  return {
    fromMonth: first.month,
    toMonth: last.month,
    ...(years.length > 1 ? { fromYear: first.year, toYear: last.year } : {}),
    done: sum('done'),
    expected: sum('expected'),
    notRecorded: sum('notRecorded'),
  };
}
