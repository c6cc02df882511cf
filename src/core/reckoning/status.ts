import {
  type Coverage,
  type CutOff,
  feedbackKind,
  modelType,
  type RoundFigures,
  type Status,
  type UnitKind,
  unitKind,
} from '../../contract/index.ts';
import { countBy } from '../lists.ts';
import { lastDayOnTime } from '../rounds/last-day-on-time.ts';
import { addFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { sumCoverage } from './coverage.ts';
import { departedUnits } from './departed-units.ts';
import { closedYear } from './frozen-year.ts';
import { isCommittee, isPartyKind } from './meeting-coverage.ts';
import { unitIdsOf } from './model-units.ts';
import { shareOf } from './plan-answers.ts';
import { roundAsked } from './roster.ts';
import { figuresByKind, roundFigures } from './round-figures.ts';
import { modelTask, targets } from './targets.ts';
import { thematicCells } from './thematic.ts';
import { factNouns, groupsOf, meetingNouns, reckonYear, type YearReckoning, yearNouns } from './year.ts';

/** Every counted figure of a year as of a day; those of a closed round as they were closed. */
export function statusOf(book: Book, year: number, asOf: string, roundId?: string): Status {
  const closed = closedYear(book, roundAsked(book, year, roundId));
  if (closed) return closed.status;
  return book.remember(`status ${year} ${asOf} ${roundId ?? ''}`, yearNouns, () =>
    summarise(book, reckonYear(book, year, asOf, roundId)),
  );
}

/** Each year of a period of several, a closed one as it was closed; empty of a period within a year. */
export function statusOfYears(book: Book, { years = [] }: YearReckoning): readonly Status[] {
  return years.map(year => closedYear(book, year.round)?.status ?? summarise(book, year));
}

function summarise(book: Book, reckoning: YearReckoning): Status {
  const { year, asOf, round, part, years = [] } = reckoning;
  const asked = [year, asOf, round?.id, part?.from, part?.to, years.length].join(' ');
  const facts = book.remember(`unit figures ${asked}`, factNouns, () => unitFigures(book, reckoning));
  const task67 = modelTask(reckoning, book.settings());
  return {
    year,
    asOf,
    closed: false,
    ...facts,
    models: modelFigures(reckoning),
    modelTask: task67,
    feedback: {
      byKind: perKey(
        feedbackKind.options,
        countBy(reckoning.feedback, ({ kind }) => feedbackKind.parse(kind)),
      ),
    },
    groups: groupFigures(reckoning),
    targets: targets({ period: facts.meetings.period, ownPlans: facts.ownPlans, task67 }),
  };
}

type UnitFigures = Pick<
  Status,
  'units' | 'workPlans' | 'ownPlans' | 'meetings' | 'round' | 'activities' | 'activityUnits'
>;

/** The figures that no model and no opinion changes. */
function unitFigures(book: Book, reckoning: YearReckoning): UnitFigures {
  const { units } = reckoning;
  const workPlans = shareOf(units.map(unit => unit.inProgramme));
  const ownPlans = shareOf(units.map(unit => unit.ownPlan));
  const meetings = isOneYear(reckoning)
    ? book.remember(`meeting figures ${reckoning.year} ${reckoning.asOf}`, meetingNouns, () =>
        meetingFigures(reckoning),
      )
    : meetingFigures(reckoning);
  const departed = departedUnits(reckoning);
  return {
    units: {
      total: units.length,
      byKind: perKey(
        unitKind.options,
        countBy(units, ({ unit }) => unit.kind),
      ),
      cells: meetings.period.expected,
    },
    workPlans,
    ownPlans,
    meetings,
    round: roundSummary(book, reckoning),
    activities: [...addFigures([...units, ...departed].flatMap(unit => unit.activities.figures))],
    activityUnits: new Set(
      [...units, ...departed].filter(({ activities }) => activities.counted !== 'none').map(({ unit }) => unit.id),
    ).size,
  };
}

/** Its meetings are those of the year, whichever round is asked about. */
function isOneYear({ years, part }: YearReckoning): boolean {
  return years === undefined && part === undefined;
}

/** Party cells and mass organisations are never added together. */
function meetingFigures(reckoning: YearReckoning): Status['meetings'] {
  const { units, months, tree, years = [reckoning] } = reckoning;
  const sumOf = (isCounted: (kind: UnitKind) => boolean): Coverage =>
    sumCoverage(units.flatMap(({ unit, period }) => (period && isCounted(unit.kind) ? [period] : [])));
  return {
    period: sumOf(isPartyKind),
    byKind: {
      subordinate: sumOf(kind => isCommittee(kind) || kind === 'subordinateCell'),
      grassroots: sumOf(kind => kind === 'grassrootsCell'),
    },
    organisations: sumOf(kind => kind === 'massOrganisation'),
    thematic: thematicCells(units, tree, years),
    months: months.map(({ month, units: ofMonth }) => ({
      month,
      cells: sumCoverage(ofMonth.filter(({ unit }) => isPartyKind(unit.kind)).map(({ coverage }) => coverage)),
      organisations: sumCoverage(
        ofMonth.filter(({ unit }) => unit.kind === 'massOrganisation').map(({ coverage }) => coverage),
      ),
    })),
  };
}

function roundSummary(book: Book, { round, lines }: YearReckoning): Status['round'] {
  if (!round) return null;
  const lastDay = lastDayOnTime(round.due_on, (round.cut_off as CutOff | null) ?? book.settings().cutOff);
  const figures: RoundFigures = roundFigures(lines, { dueOn: round.due_on, lastDayOnTime: lastDay });
  const none = { received: 0, onTime: 0, late: 0, missing: 0, notYetDue: 0, expected: 0 };
  const byKind = figuresByKind(lines);
  return {
    ...figures,
    id: round.id,
    byKind: fromKeys(unitKind.options, kind => byKind[kind] ?? none),
  };
}

function modelFigures({ models, tree, units: counted }: YearReckoning): Status['models'] {
  const having = new Set(models.flatMap(model => unitIdsOf(model).map(id => tree.rootOf(id)?.id ?? id)));
  return {
    total: models.length,
    // Over the units that are counted: the share never exceeds the whole.
    units: counted.filter(({ unit }) => having.has(unit.id)).length,
    byType: perKey(
      modelType.options,
      countBy(models, ({ type }) => modelType.parse(type)),
    ),
  };
}

function groupFigures({ models, feedback }: YearReckoning): Status['groups'] {
  const ofModels = countBy(models.flatMap(groupsOf), group => group);
  const ofFeedback = countBy(feedback.flatMap(groupsOf), group => group);
  return Array.from({ length: 9 }, (_, index) => ({
    group: index + 1,
    models: ofModels.get(index + 1) ?? 0,
    feedback: ofFeedback.get(index + 1) ?? 0,
  }));
}

function perKey<Key extends string>(keys: readonly Key[], counts: ReadonlyMap<Key, number>): Record<Key, number> {
  return fromKeys(keys, key => counts.get(key) ?? 0);
}

function fromKeys<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map(key => [key, read(key)])) as Record<Key, Value>;
}
