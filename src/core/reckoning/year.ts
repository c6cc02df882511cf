import type { Answer, Coverage, Noun, RoundLine, Settings } from '../../contract/index.ts';
import { countBy, groupBy } from '../lists.ts';
import type { FeedbackRow, MeetingRow, ModelRow, RoundRow, WorkPlanRow } from '../storage/tables.ts';
import { earlierOf, lastDayOfMonth } from '../text/days.ts';
import { type Book, unitNouns } from './book.ts';
import { closedYear } from './frozen-year.ts';
import { type MeetingSpan, type MeetingsByUnit, monthCoverage, periodCoverage } from './meeting-coverage.ts';
import { unitIdsOf } from './model-units.ts';
import { firstMonth, monthsOver } from './months.ts';
import { planAnswers } from './plan-answers.ts';
import { feedbackOfUnits, modelsOfUnits } from './records-of-units.ts';
import { countedUnits, roundAsked } from './roster.ts';
import { roundLines, roundNouns } from './round-lines.ts';
import { coversSeveralYears, isWholeYear, type PartAsked, type Period, periodOf, within } from './round-period.ts';
import { reckonSeveralYears } from './several-years.ts';
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
  /** Only where less than the whole year was asked about. */
  readonly part?: Period;
  /** Of a period of several years: each of them, from which the whole was brought together. */
  readonly years?: readonly YearReckoning[];
}

/** What each unit's own facts are reckoned from, and all figures over them. */
export const factNouns: readonly Noun[] = [...roundNouns, 'workPlan', 'meeting', 'activity', 'reportContent'];

/** What a year is reckoned from: everything. */
export const yearNouns: readonly Noun[] = [...factNouns, 'model', 'feedback'];

/** What the meeting part of a year is reckoned from; it is the long one, so it is kept by itself. */
export const meetingNouns: readonly Noun[] = ['meeting', 'settings', ...unitNouns];

/**
 * Reckons a year; kept until anything changes. `roundId` asks for another round than the year's own, and for the period
 * it asks about: part of a year, or several years. Once that round is closed all is what it was then, whatever day is
 * asked for.
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
  const round = roundAsked(book, year, roundId);
  const period = periodOf(round, year);
  return coversSeveralYears(period)
    ? reckonSeveralYears(book, { year, asOf, round, period }, part =>
        coversYear(part, book.settings()) ? reckonYear(book, part.year, asOf) : reckonPart(book, part),
      )
    : reckonPart(book, { year: Number(period.from.slice(0, 4)), asOf, round, period });
}

/** The programme's first year is whole from its first month on. */
function coversYear({ year, period }: PartAsked, settings: Settings): boolean {
  const first = monthOf(year, firstMonth(year, settings) ?? 1);
  return period.from.slice(0, 7) <= first && period.to.endsWith('-12-31');
}

/**
 * One year, or as much of it as a round asks about. Part of a longer period is told by what is dated in it: what the
 * units reported for the whole year says nothing of the part.
 */
function reckonPart(book: Book, { year, asOf, round, period }: PartAsked): YearReckoning {
  const key = isWholeYear(period) ? '' : ` ${period.from} ${period.to}`;
  const meetings = book.remember(`meetings ${year} ${asOf}${key}`, meetingNouns, () =>
    meetingsOfYear(book, { year, asOf, period }),
  );
  const lines = round ? roundLines(book, round, asOf) : [];
  const models = modelsOfUnits(book, year);
  const facts = book.remember(`units ${year} ${asOf} ${round?.id ?? ''}${key}`, factNouns, () =>
    unitFacts(book, { year, asOf, round, period, lines, ...meetings }),
  );
  return {
    year,
    asOf,
    ...meetings,
    units: withModels(facts, models, meetings.tree),
    round,
    lines,
    models,
    feedback: feedbackOfUnits(book, year),
    ...(key === '' ? {} : { part: period }),
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

function meetingsOfYear(book: Book, { year, asOf, period }: Omit<PartAsked, 'round'>): MeetingsOfYear {
  const referenceDay = earlierOf(asOf, period.to);
  const tree = book.unitsOn(referenceDay);
  const counted = countedUnits(book, referenceDay);
  const meetings: MeetingsByUnit = groupBy(book.meetings(year), (meeting: MeetingRow) => meeting.unit_id);
  const begun = monthsOver(year, asOf, book.settings());
  const months = begun.filter(
    month => monthOf(year, month) >= period.from.slice(0, 7) && monthOf(year, month) <= period.to.slice(0, 7),
  );
  // "Cả năm" tells nothing of a period that leaves out the months before it.
  const span = { months: new Set(months), yearlyUntil: months[0] === begun[0] ? within(period, asOf).to : null };
  return {
    tree,
    counted,
    meetings,
    span,
    periods: new Map(counted.map(unit => [unit.id, periodCoverage(unit, tree, meetings, span)])),
    months: months.map(month => monthYear(book, year, month, meetings)),
  };
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

interface UnitsAsked extends MeetingsOfYear {
  readonly year: number;
  readonly asOf: string;
  readonly round: RoundRow | undefined;
  readonly period: Period;
  readonly lines: readonly RoundLine[];
}

/** All of a unit's year but its models, which change more often than the rest takes to reckon. */
type UnitFacts = Omit<UnitYear, 'models'>;

function unitFacts(book: Book, asked: UnitsAsked): readonly UnitFacts[] {
  const { year, asOf, tree, counted, round, period, lines, periods } = asked;
  const plans = new Map(book.workPlans(year).map(plan => [plan.unit_id, plan]));
  const lineByUnit = new Map(lines.map(line => [line.unitId, line]));
  const activities = unitActivities(book, { year, asOf, period, roundId: round?.id, units: tree });
  return counted.map((unit, index) => {
    const plan = plans.get(unit.id);
    return {
      unit,
      position: index + 1,
      plan,
      ...planAnswers(plan, asOf),
      period: periods.get(unit.id) ?? null,
      activities: activitiesOf(activities, unit),
      line: lineByUnit.get(unit.id),
    };
  });
}

function withModels(facts: readonly UnitFacts[], models: readonly ModelRow[], tree: UnitsOfDay): readonly UnitYear[] {
  const byUnit = countBy(
    models.flatMap(model => unitIdsOf(model)),
    unitId => tree.rootOf(unitId)?.id ?? unitId,
  );
  return facts.map(unit => ({ ...unit, models: byUnit.get(unit.unit.id) ?? 0 }));
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
