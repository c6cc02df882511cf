import type { ActivityKind, RoundKind, UnitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { countAlone, figure, fraction } from '../numbers/counts.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import { roman } from '../words/roman.ts';
import {
  marks,
  onTimeTotal,
  totalLabel,
  unitTableGroups,
  unitTableHeadings,
  unitTableReport,
} from '../words/unit-table.ts';
import type { ReportFacts, UnitRow } from './facts.ts';
import {
  hasReportedCell,
  meetingsCell,
  noteCell,
  numberOrOpen,
  onlyAtLeast,
  planCell,
  programmeCell,
  receivedCell,
  shareCell,
  stateCell,
} from './unit-cells.ts';

const { plans, activities } = unitTableGroups;
const h = unitTableHeadings;

function startColumns(unitWidthMm: number): readonly Column[] {
  return [
    { heading: h.order, widthMm: 8, align: 'center' },
    { heading: h.unit, widthMm: unitWidthMm, align: 'left' },
    { heading: h.cells, widthMm: 12, align: 'center' },
    { group: plans, heading: h.inProgramme, widthMm: 16, align: 'center' },
    { group: plans, heading: h.ownPlan, widthMm: 26, align: 'center' },
    { heading: h.meetings, widthMm: 20, align: 'center' },
    { group: activities, heading: h.sessions, widthMm: 12, align: 'center' },
    { group: activities, heading: h.people, widthMm: 16, align: 'center' },
    { group: activities, heading: h.articles, widthMm: 12, align: 'center' },
    { heading: h.models, widthMm: 12, align: 'center' },
  ];
}

function ownColumns(kind: RoundKind): readonly Column[] {
  const report = unitTableReport[kind];
  return [
    ...startColumns(52),
    { group: report, heading: h.received, widthMm: 24, align: 'center' },
    { group: report, heading: h.state, widthMm: 25, align: 'center' },
    { heading: h.note, widthMm: 17, align: 'left' },
  ];
}

/** To the provincial board the three columns on reporting become one; who was late is not its business. */
const provincialColumns: readonly Column[] = [
  ...startColumns(98),
  { heading: h.hasReported, widthMm: 20, align: 'center' },
];

/** Phụ lục I: every unit in one row, grouped by kind, numbered through. */
export function unitTable(facts: ReportFacts, provincial: boolean): Table {
  let order = 0;
  const rows: TableRow[] = [];
  kindsInOrder(facts.units).forEach((kind, index) => {
    rows.push({ kind: 'group', number: roman(index + 1), text: unitKindLabel[kind] });
    for (const unit of facts.units) {
      if (unit.kind !== kind) continue;
      order += 1;
      rows.push({ kind: 'row', cells: unitCells(unit, order, provincial) });
    }
  });
  rows.push({ kind: 'total', cells: totalCells(facts, provincial) });
  return { columns: provincial ? provincialColumns : ownColumns(facts.roundKind ?? 'yearly'), rows, textSize: 11 };
}

/** Kinds in the order their first unit stands in. */
function kindsInOrder(units: readonly UnitRow[]): readonly UnitKind[] {
  return [...new Set(units.map(unit => unit.kind))];
}

function unitCells(unit: UnitRow, order: number, provincial: boolean): readonly string[] {
  const start = [
    String(order),
    unit.name,
    unit.cellCount === null ? marks.notConcerned : figure(unit.cellCount),
    programmeCell(unit.inProgramme),
    planCell(unit),
    meetingsCell(unit.meetings),
    numberOrOpen(unit.sessions),
    numberOrOpen(unit.people),
    numberOrOpen(unit.articles),
    numberOrOpen(unit.models),
  ];
  return provincial
    ? [...start, hasReportedCell(unit.line)]
    : [...start, receivedCell(unit.line), stateCell(unit.line), noteCell(unit.line)];
}

function totalCells({ status, units }: ReportFacts, provincial: boolean): readonly string[] {
  const { workPlans, ownPlans, round, models } = status;
  const ofKind = (kind: ActivityKind) => status.activities.find(activity => activity.kind === kind);
  const ofActivities = (sum = 0) => numberOrOpen(status.activityUnits === 0 ? null : sum);
  const nobodyToldModels = models.total === 0 && units.every(unit => unit.models === null);
  const start = [
    '',
    totalLabel,
    figure(status.units.cells),
    shareCell(workPlans),
    shareCell(ownPlans),
    meetingsCell(status.meetings.period),
    ofActivities(ofKind('session')?.quantity),
    ofActivities(ofKind('session')?.people),
    ofActivities(ofKind('article')?.quantity),
    numberOrOpen(nobodyToldModels ? null : models.total),
  ];
  const received = round === null ? '' : fraction(round.received, round.expected);
  const onTime = round === null || round.onTime === 0 ? '' : onTimeTotal(countAlone(round.onTime));
  return provincial ? [...start, received] : [...start, received, onTime, ''];
}

/** Whether any figure of the table can only be higher; the note then says what the mark means. */
export function hasAtLeast(facts: ReportFacts): boolean {
  return facts.units.some(unit => unit.meetings !== null && onlyAtLeast(unit.meetings));
}
