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
import { lastDayOnTime } from '../rounds/last-day-on-time.ts';
import { addFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { sumCoverage } from './coverage.ts';
import { closedYear } from './frozen-year.ts';
import { isCell, isCommittee } from './meeting-coverage.ts';
import { countBy } from './numbers.ts';
import { shareOf } from './plan-answers.ts';
import { roundAsked } from './roster.ts';
import { figuresByKind, roundFigures } from './round-figures.ts';
import { modelTask, targets } from './targets.ts';
import { thematicCells } from './thematic.ts';
import { groupsOf, meetingNouns, reckonYear, unitIdsOf, type YearReckoning, yearNouns } from './year.ts';

/** Every counted figure of a year as of a day; those of a closed round as they were closed. */
export function statusOf(book: Book, year: number, asOf: string, roundId?: string): Status {
  const closed = closedYear(book, roundAsked(book, year, roundId));
  if (closed) return closed.status;
  return book.remember(`status ${year} ${asOf} ${roundId ?? ''}`, yearNouns, () =>
    summarise(book, reckonYear(book, year, asOf, roundId)),
  );
}

function summarise(book: Book, reckoning: YearReckoning): Status {
  const { units } = reckoning;
  const workPlans = shareOf(units.map(unit => unit.inProgramme));
  const ownPlans = shareOf(units.map(unit => unit.ownPlan));
  const meetings = book.remember(`meeting figures ${reckoning.year} ${reckoning.asOf}`, meetingNouns, () =>
    meetingFigures(reckoning),
  );
  const task67 = modelTask(reckoning, book.settings());
  return {
    year: reckoning.year,
    asOf: reckoning.asOf,
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
    activities: [...addFigures(units.flatMap(unit => unit.activities.figures))],
    activityUnits: units.filter(unit => unit.activities.counted !== 'none').length,
    models: modelFigures(reckoning),
    modelTask: task67,
    feedback: {
      byKind: perKey(
        feedbackKind.options,
        countBy(reckoning.feedback, ({ kind }) => feedbackKind.parse(kind)),
      ),
    },
    groups: groupFigures(reckoning),
    targets: targets({ period: meetings.period, ownPlans, task67 }),
  };
}

/** Party cells and mass organisations are never added together. */
function meetingFigures({ units, months, meetings, span, tree }: YearReckoning): Status['meetings'] {
  const periodOf = (isCounted: (kind: UnitKind) => boolean): Coverage =>
    sumCoverage(units.flatMap(({ unit, period }) => (period && isCounted(unit.kind) ? [period] : [])));
  return {
    period: periodOf(isPartyKind),
    byKind: {
      subordinate: periodOf(kind => isCommittee(kind) || kind === 'subordinateCell'),
      grassroots: periodOf(kind => kind === 'grassrootsCell'),
    },
    organisations: periodOf(kind => kind === 'massOrganisation'),
    thematic: thematicCells(units, tree, meetings, span),
    months: months.map(({ month, units: ofMonth }) => ({
      month,
      cells: sumCoverage(ofMonth.filter(({ unit }) => isPartyKind(unit.kind)).map(({ coverage }) => coverage)),
      organisations: sumCoverage(
        ofMonth.filter(({ unit }) => unit.kind === 'massOrganisation').map(({ coverage }) => coverage),
      ),
    })),
  };
}

function isPartyKind(kind: UnitKind): boolean {
  return isCommittee(kind) || isCell(kind);
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

function modelFigures({ models, tree }: YearReckoning): Status['models'] {
  const units = new Set(models.flatMap(model => unitIdsOf(model).map(id => tree.rootOf(id)?.id ?? id)));
  return {
    total: models.length,
    units: units.size,
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
