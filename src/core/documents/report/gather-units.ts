import type { ActivityFigure, ActivityKind } from '../../../contract/index.ts';
import type { UnitYear, YearReckoning } from '../../reckoning/year.ts';
import type { NamedFigure, UnitRow } from './facts.ts';

/** Phụ lục I row by row, in protocol order. */
export function unitRows(
  { units }: YearReckoning,
  reminders: ReadonlyMap<string, UnitRow['reminders']>,
): readonly UnitRow[] {
  return units.map(unit => unitRow(unit, reminders.get(unit.unit.id) ?? []));
}

function unitRow(
  { unit, plan, inProgramme, ownPlan, period, activities, models, line }: UnitYear,
  reminders: UnitRow['reminders'],
): UnitRow {
  const coverage = unit.kind === 'massOrganisation' ? null : period;
  const received = line !== undefined && line.receivedOn !== null;
  return {
    unitId: unit.id,
    name: unit.name,
    kind: unit.kind,
    cellCount: coverage?.expected ?? null,
    inProgramme,
    ownPlan,
    ownPlanNumber: plan?.own_plan_number ?? null,
    ownPlanDate: plan?.own_plan_date ?? null,
    meetings: coverage,
    sessions: figureOf(activities.figures, 'session')?.quantity ?? null,
    people: figureOf(activities.figures, 'session')?.people ?? null,
    articles: figureOf(activities.figures, 'article')?.quantity ?? null,
    // Without a report nobody told us that there is none.
    models: models > 0 || received ? models : null,
    line: line ?? null,
    reminders,
  };
}

function figureOf(figures: readonly ActivityFigure[], kind: ActivityKind): ActivityFigure | undefined {
  return figures.find(figure => figure.kind === kind);
}

/** Names behind the figures a sentence may name units from. */
export function unitNames({ units, lines }: YearReckoning): Readonly<Record<NamedFigure, readonly string[]>> {
  const unitsWhere = (keep: (unit: UnitYear) => boolean) => units.filter(keep).map(({ unit }) => unit.name);
  const linesWhere = (keep: (line: YearReckoning['lines'][number]) => boolean) =>
    lines.filter(line => line.state !== 'exempt' && keep(line)).map(line => line.unitName);
  return {
    'workPlans.done': unitsWhere(unit => unit.inProgramme === 'yes'),
    'workPlans.no': unitsWhere(unit => unit.inProgramme === 'no'),
    'workPlans.notRecorded': unitsWhere(unit => unit.inProgramme === null),
    // A committee's count does not say which of its cells did it.
    'meetings.done': unitsWhere(({ unit, period }) => unit.kind === 'grassrootsCell' && (period?.done ?? 0) > 0),
    'round.received': linesWhere(line => line.state === 'onTime' || line.state === 'late'),
    'round.missing': linesWhere(line => line.state === 'overdue'),
    'round.late': linesWhere(line => line.state === 'late'),
    'round.softOnly': linesWhere(line => line.softOnly),
    'round.askedToComplete': linesWhere(line => line.askedToComplete),
    activities: unitsWhere(({ activities }) => activities.counted !== 'none'),
  };
}
