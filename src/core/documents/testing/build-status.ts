import type { Coverage } from '../../../contract/coverage.ts';
import { feedbackKind, type ModelType, modelType, type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import type { Share, Status } from '../../../contract/status.ts';
import type { ModelRow, UnitRow } from '../report/facts.ts';

/** Figures of a made-up year, added up from its rows as the reckoning would. */
export function statusOf(
  units: readonly UnitRow[],
  models: readonly ModelRow[],
  asOf: string,
  opinions: number,
): Status {
  const cells = units.flatMap(unit => (unit.meetings === null ? [] : [unit.meetings]));
  const ofKind = (kind: UnitKind) => units.filter(unit => unit.kind === kind);
  const meetingsOf = (kind: UnitKind) => sumCoverage(ofKind(kind).flatMap(unit => unit.meetings ?? []));
  const organisations = ofKind('massOrganisation').length;
  return {
    year: Number(asOf.slice(0, 4)),
    asOf,
    closed: false,
    units: {
      total: units.length,
      byKind: recordOf(unitKind.options, kind => ofKind(kind).length),
      cells: units.reduce((sum, unit) => sum + (unit.cellCount ?? 0), 0),
    },
    workPlans: shareOf(units.map(unit => unit.inProgramme)),
    ownPlans: shareOf(units.map(unit => unit.ownPlan)),
    meetings: {
      period: sumCoverage(cells),
      byKind: { subordinate: meetingsOf('grassrootsCommittee'), grassroots: meetingsOf('grassrootsCell') },
      organisations: {
        done: organisations,
        no: 0,
        unknown: 0,
        notRecorded: 0,
        expected: organisations,
        atLeast: false,
      },
      thematic: Math.min(12, sumCoverage(cells).done),
      months: [],
    },
    round: units.length === 0 ? null : roundOf(units),
    activities: [
      { kind: 'session', quantity: sum(units, 'sessions'), people: sum(units, 'people') },
      { kind: 'article', quantity: sum(units, 'articles'), people: 0 },
    ],
    activityUnits: units.filter(unit => unit.sessions !== null).length,
    models: {
      total: models.length,
      units: new Set(models.flatMap(model => model.unitNames)).size,
      byType: recordOf(modelType.options, (type: ModelType) => models.filter(model => model.type === type).length),
    },
    modelTask: { skilfulMobilisation: Math.min(2, units.length), followingUncleHo: 0, both: 0, expected: units.length },
    feedback: { byKind: recordOf(feedbackKind.options, () => opinions) },
    groups: [],
    targets: [],
  };
}

function roundOf(units: readonly UnitRow[]): Status['round'] {
  const lines = units.flatMap(unit => unit.line ?? []);
  const figures = (kind: UnitKind | null) => {
    const of = lines.filter(line => kind === null || line.unitKind === kind);
    const count = (state: string) => of.filter(line => line.state === state).length;
    return {
      received: count('onTime') + count('late'),
      onTime: count('onTime'),
      late: count('late'),
      missing: count('overdue'),
      notYetDue: count('notYetDue'),
      expected: of.length - count('exempt'),
    };
  };
  return {
    id: '01990000-0000-7000-8000-000000000000',
    dueOn: '2026-12-10',
    lastDayOnTime: '2026-12-09',
    ...figures(null),
    exempt: lines.filter(line => line.state === 'exempt').length,
    extended: lines.filter(line => line.extendedTo !== null).length,
    softOnly: lines.filter(line => line.softOnly).length,
    askedToComplete: lines.filter(line => line.askedToComplete).length,
    byKind: recordOf(unitKind.options, kind => figures(kind)),
  };
}

function sum(units: readonly UnitRow[], key: 'sessions' | 'people' | 'articles'): number {
  return units.reduce((total, unit) => total + (unit[key] ?? 0), 0);
}

function shareOf(answers: readonly ('yes' | 'no' | null)[]): Share {
  const count = (answer: 'yes' | 'no' | null) => answers.filter(other => other === answer).length;
  return { done: count('yes'), no: count('no'), notRecorded: count(null), expected: answers.length };
}

export function sumCoverage(all: readonly Coverage[]): Coverage {
  const add = (key: 'done' | 'no' | 'unknown' | 'notRecorded' | 'expected') =>
    all.reduce((total, coverage) => total + coverage[key], 0);
  return {
    done: add('done'),
    no: add('no'),
    unknown: add('unknown'),
    notRecorded: add('notRecorded'),
    expected: add('expected'),
    atLeast: all.some(coverage => coverage.atLeast),
  };
}

function recordOf<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map(key => [key, value(key)])) as Record<Key, Value>;
}
