import type { Answer, Coverage, Noun, RoundLine } from '../../contract/index.ts';
import type { FeedbackRow, MeetingRow, ModelRow, RoundRow, WorkPlanRow } from '../storage/tables.ts';
import { earlierOf, lastDayOfMonth } from '../text/days.ts';
import { type Book, unitNouns } from './book.ts';
import { closedYear } from './frozen-year.ts';
import { type MeetingSpan, type MeetingsByUnit, monthCoverage, periodCoverage } from './meeting-coverage.ts';
import { monthsOver } from './months.ts';
import { countBy, groupBy } from './numbers.ts';
import { planAnswers } from './plan-answers.ts';
import { countedUnits, roundAsked } from './roster.ts';
import { roundLines, roundNouns } from './round-lines.ts';
import { activitiesOf, type UnitActivities, unitActivities } from './unit-activities.ts';
import type { UnitOfDay, UnitsOfDay } from './units-of-day.ts';

/** Everything reckoned of one counted unit for one year as of one day. */
export interface UnitYear {
  readonly unit: UnitOfDay;
  /** Place in the protocol order, from 1. */
  readonly position: number;
  readonly plan: WorkPlanRow | undefined;
  readonly inProgramme: Answer | null;
  readonly ownPlan: Answer | null;
  /** Null for a unit that has neither cells nor meetings of its own. */
  readonly period: Coverage | null;
  readonly activities: UnitActivities;
  readonly models: number;
  readonly line: RoundLine | undefined;
}

export interface MonthYear {
  readonly month: number;
  readonly units: readonly { readonly unit: UnitOfDay; readonly coverage: Coverage }[];
}

/** One year as of one day: the only place from which figures are taken. */
export interface YearReckoning {
  readonly year: number;
  readonly asOf: string;
  /** The tree on the reference day: the as-of date, at most the year's last day. */
  readonly tree: UnitsOfDay;
  readonly units: readonly UnitYear[];
  readonly counted: readonly UnitOfDay[];
  readonly months: readonly MonthYear[];
  readonly meetings: MeetingsByUnit;
  readonly span: MeetingSpan;
  readonly round: RoundRow | undefined;
  readonly lines: readonly RoundLine[];
  readonly models: readonly ModelRow[];
  readonly feedback: readonly FeedbackRow[];
}

/** What a year is reckoned from: everything. */
export const yearNouns: readonly Noun[] = [
  ...roundNouns,
  'workPlan',
  'meeting',
  'activity',
  'reportContent',
  'model',
  'feedback',
];

/** What the meeting part of a year is reckoned from; it is the long one, so it is kept by itself. */
export const meetingNouns: readonly Noun[] = ['meeting', 'settings', ...unitNouns];

/**
 * Reckons a year; kept until anything changes. `roundId` asks for another round than the year's own. Once that round
 * is closed the year is what it was then, whatever day is asked for.
 */
export function reckonYear(book: Book, year: number, asOf: string, roundId?: string): YearReckoning {
  const round = roundAsked(book, year, roundId);
  return closedYear(book, round)?.reckoning ?? reckonYearNow(book, year, asOf, roundId);
}

/** The year as the register has it now, closed or not: for the pages where it is written. */
export function reckonYearNow(book: Book, year: number, asOf: string, roundId?: string): YearReckoning {
  return book.remember(`year ${year} ${asOf} ${roundId ?? ''}`, yearNouns, () => reckon(book, year, asOf, roundId));
}

function reckon(book: Book, year: number, asOf: string, roundId: string | undefined): YearReckoning {
  const meetings = book.remember(`meetings ${year} ${asOf}`, meetingNouns, () => meetingsOfYear(book, year, asOf));
  const round = roundAsked(book, year, roundId);
  const lines = round ? roundLines(book, round, asOf) : [];
  const models = book.models(year);
  return {
    year,
    asOf,
    ...meetings,
    units: unitYears(book, { year, asOf, round, lines, models, ...meetings }),
    round,
    lines,
    models,
    feedback: book.feedback(year),
  };
}

/** The meeting part of a year, and the tree it is counted over. */
interface MeetingsOfYear {
  readonly tree: UnitsOfDay;
  readonly counted: readonly UnitOfDay[];
  readonly meetings: MeetingsByUnit;
  readonly span: MeetingSpan;
  readonly periods: ReadonlyMap<string, Coverage | null>;
  readonly months: readonly MonthYear[];
}

function meetingsOfYear(book: Book, year: number, asOf: string): MeetingsOfYear {
  const referenceDay = earlierOf(asOf, `${year}-12-31`);
  const tree = book.unitsOn(referenceDay);
  const counted = countedUnits(book, referenceDay);
  const meetings: MeetingsByUnit = groupBy(book.meetings(year), (meeting: MeetingRow) => meeting.unit_id);
  const months = monthsOver(year, asOf, book.settings());
  const span = { months: new Set(months), yearlyUntil: asOf };
  return {
    tree,
    counted,
    meetings,
    span,
    periods: new Map(counted.map(unit => [unit.id, periodCoverage(unit, tree, meetings, span)])),
    months: months.map(month => monthYear(book, year, month, meetings)),
  };
}

interface UnitFacts extends MeetingsOfYear {
  readonly year: number;
  readonly asOf: string;
  readonly round: RoundRow | undefined;
  readonly lines: readonly RoundLine[];
  readonly models: readonly ModelRow[];
}

function unitYears(book: Book, facts: UnitFacts): readonly UnitYear[] {
  const { year, asOf, tree, counted, round, lines, models, periods } = facts;
  const plans = new Map(book.workPlans(year).map(plan => [plan.unit_id, plan]));
  const lineByUnit = new Map(lines.map(line => [line.unitId, line]));
  const modelsByUnit = countBy(
    models.flatMap(model => unitIdsOf(model)),
    unitId => tree.rootOf(unitId)?.id ?? unitId,
  );
  const activities = unitActivities(book, { year, asOf, roundId: round?.id, units: tree });
  return counted.map((unit, index) => {
    const plan = plans.get(unit.id);
    return {
      unit,
      position: index + 1,
      plan,
      ...planAnswers(plan, asOf),
      period: periods.get(unit.id) ?? null,
      activities: activitiesOf(activities, unit),
      models: modelsByUnit.get(unit.id) ?? 0,
      line: lineByUnit.get(unit.id),
    };
  });
}

/** Units of a model, the one that answers for it first. */
export function unitIdsOf(model: ModelRow): readonly string[] {
  return JSON.parse(model.unit_ids);
}

/** Criterion groups of a model or an opinion; empty: "Chung". */
export function groupsOf(row: { readonly groups: string }): readonly number[] {
  return JSON.parse(row.groups);
}

/** A month over the units that lived on its last day. */
function monthYear(book: Book, year: number, month: number, meetings: MeetingsByUnit): MonthYear {
  const lastDay = lastDayOfMonth(year, month);
  const tree = book.unitsOn(lastDay);
  const units = countedUnits(book, lastDay).flatMap(unit => {
    const coverage = monthCoverage(unit, tree, meetings, month);
    return coverage ? [{ unit, coverage }] : [];
  });
  return { month, units };
}
