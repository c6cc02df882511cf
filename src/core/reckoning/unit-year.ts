import type { Answer, Coverage } from '../../contract/index.ts';
import { addDays, earlierOf, lastDayOfMonth } from '../text/days.ts';
import { summedFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { monthCoverage, periodCoverage } from './meeting-coverage.ts';
import { planAnswers } from './plan-answers.ts';
import { periodOf } from './round-period.ts';
import { activitiesOver, type UnitActivities } from './unit-activities.ts';
import { reckonYear, type YearReckoning } from './year.ts';

export interface FiguresOfUnit {
  readonly inProgramme: Answer | null;
  readonly ownPlan: Answer | null;
  readonly months: readonly { readonly month: number; readonly coverage: Coverage | null }[];
  readonly period: Coverage | null;
  readonly activities: Pick<UnitActivities, 'figures' | 'counted'>;
}

/**
 * One unit's part in the year's figures. A unit the year counts is read from the year itself, so that both always say
 * the same; one that stands below another, or that closed meanwhile, is reckoned by the same rules.
 */
export function figuresOfUnit(book: Book, unitId: string, year: number, asOf: string): FiguresOfUnit {
  const reckoned = reckonYear(book, year, asOf);
  const counted = reckoned.units.find(({ unit }) => unit.id === unitId);
  if (!counted) return figuresApart(book, reckoned, unitId);
  const { inProgramme, ownPlan, period, activities } = counted;
  const months = reckoned.months.map(({ month, units }) => ({
    month,
    coverage: units.find(({ unit }) => unit.id === unitId)?.coverage ?? null,
  }));
  return { inProgramme, ownPlan, period, activities, months };
}

/** As of the last day it lived, where that is over. */
function figuresApart(
  book: Book,
  { year, asOf, months, meetings, span, round }: YearReckoning,
  unitId: string,
): FiguresOfUnit {
  const closedOn = book.units().find(({ unit }) => unit.id === unitId)?.unit.closed_on ?? null;
  const lastDay = closedOn === null ? asOf : earlierOf(asOf, addDays(closedOn, -1));
  const tree = book.unitsOn(earlierOf(lastDay, `${year}-12-31`));
  const unit = tree.byId.get(unitId);
  const summed = summedFigures(
    book.activities(year).filter(activity => activity.unit_id === unitId),
    asOf,
  );
  const known = activitiesOver(book, {
    year,
    asOf,
    period: periodOf(round, year),
    roundId: round?.id,
    units: tree,
  }).get(unitId);
  return {
    ...planAnswers(
      book.workPlans(year).find(plan => plan.unit_id === unitId),
      asOf,
    ),
    months: months.map(({ month }) => {
      const then = book.unitsOn(lastDayOfMonth(year, month));
      const alive = then.byId.get(unitId);
      return { month, coverage: alive ? monthCoverage(alive, then, meetings, month) : null };
    }),
    period: unit ? periodCoverage(unit, tree, meetings, span) : null,
    activities: known ?? { figures: summed, counted: summed.length > 0 ? 'summed' : 'none' },
  };
}
