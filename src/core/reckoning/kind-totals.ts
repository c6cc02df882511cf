import type { Coverage, MeetingGrid, MeetingKind, UnitKind } from '../../contract/index.ts';
import { lastDayOfMonth } from '../text/days.ts';
import type { Book } from './book.ts';
import { sumCoverage } from './coverage.ts';
import { isPartyKind, monthCoverage, periodCoverage } from './meeting-coverage.ts';
import type { UnitOfDay } from './units-of-day.ts';
import { meetingNouns, type YearReckoning } from './year.ts';

type Totals = MeetingGrid['totals'];

/** What meetings of one kind come to: each month that is over, then the whole year. */
export function kindTotals(book: Book, reckoning: YearReckoning, kind: MeetingKind): Totals {
  const { year, asOf, tree, counted, meetings, months } = reckoning;
  return book.remember(`meeting totals ${kind} ${year} ${asOf}`, meetingNouns, () => {
    const span = { ...reckoning.span, kind };
    const ofMonths = months.map(({ month, units }) => {
      const then = book.unitsOn(lastDayOfMonth(year, month));
      return {
        month,
        ...sumsOf(units.flatMap(({ unit }) => ofUnit(unit, monthCoverage(unit, then, meetings, month, kind)))),
      };
    });
    const ofYear = sumsOf(counted.flatMap(unit => ofUnit(unit, periodCoverage(unit, tree, meetings, span))));
    return [...ofMonths, { month: null, ...ofYear }];
  });
}

interface CoverageOfUnit {
  readonly unit: UnitOfDay;
  readonly coverage: Coverage;
}

function ofUnit(unit: UnitOfDay, coverage: Coverage | null): readonly CoverageOfUnit[] {
  return coverage === null ? [] : [{ unit, coverage }];
}

/** Party cells and mass organisations are never added together. */
export function sumsOf(units: readonly CoverageOfUnit[]): { cells: Coverage; organisations: Coverage } {
  const sumOf = (isCounted: (kind: UnitKind) => boolean) =>
    sumCoverage(units.filter(({ unit }) => isCounted(unit.kind)).map(({ coverage }) => coverage));
  return {
    cells: sumOf(isPartyKind),
    organisations: sumOf(kind => kind === 'massOrganisation'),
  };
}
