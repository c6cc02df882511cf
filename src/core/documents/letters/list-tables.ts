import type { Coverage } from '../../../contract/coverage.ts';
import type { UnitKind } from '../../../contract/enumerations.ts';
import type { RoundLine } from '../../../contract/index.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { coverageTable } from '../../reckoning/coverage-table.ts';
import { countedUnits } from '../../reckoning/roster.ts';
import { reckonYear, type UnitYear } from '../../reckoning/year.ts';
import { earlierOf } from '../../text/days.ts';
import { figure } from '../numbers/counts.ts';
import { dayInTable } from '../numbers/days.ts';
import { mayBreakAfterSlash } from '../numbers/line-breaks.ts';
import { joined } from '../numbers/lists.ts';
import { meetingsCell, noteCell, programmeCell, stateCell } from '../report/unit-cells.ts';
import type { Alignment, Column, Table, TableRow } from '../structure/table.ts';
import { listHeadings as h } from '../words/lists.ts';
import { marks } from '../words/unit-table.ts';
import type { LetterContext } from './planned.ts';

/** Width of a landscape page between its margins, in millimetres. */
const pageWidth = 252;

function column(heading: string, widthMm: number, align: Alignment = 'center', group?: string): Column {
  return { heading, widthMm, align, ...(group === undefined ? {} : { group }) };
}

function figures(heading: string, widthMm: number): Column {
  return { ...column(heading, widthMm), figures: true };
}

function numbered(rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({ kind: 'row', cells: [String(index + 1), ...cells] }));
}

export function unitsTable({ register, choice }: LetterContext): Table {
  const units = countedUnits(register.book, earlierOf(choice.asOf, `${choice.year}-12-31`));
  const number = (value: number | null) => (value === null ? marks.notRecorded : figure(value));
  return {
    columns: [
      column(h.order, 10),
      column(h.unitName, 86, 'left'),
      column(h.kind, 46, 'left'),
      figures(h.cells, 16),
      figures(h.members, 20),
      column(h.contact, 42, 'left'),
      column(h.phone, 32),
    ],
    rows: numbered(
      units.map(({ name, kind, profile }) => [
        name,
        unitKindLabel[kind],
        kind === 'massOrganisation' ? marks.notConcerned : kind === 'grassrootsCell' ? '1' : number(profile.cell_count),
        kind === 'massOrganisation' ? marks.notConcerned : number(profile.member_count),
        profile.contact_post ?? '',
        profile.contact_phone ?? '',
      ]),
    ),
    textSize: 12,
  };
}

export function workPlansTable({ register, choice }: LetterContext): Table {
  const { units } = reckonYear(register.book, choice.year, choice.asOf);
  return {
    columns: [
      column(h.order, 10),
      column(h.unit, 86, 'left'),
      column(h.answer, 22, 'center', h.programme),
      column(h.numberAndDay, 56, 'left', h.programme),
      column(h.answer, 22, 'center', h.ownPlan),
      column(h.numberAndDay, 56, 'left', h.ownPlan),
    ],
    rows: numbered(units.map(unit => planCells(unit))),
    textSize: 12,
  };
}

function planCells({ unit, plan, inProgramme, ownPlan }: UnitYear): readonly string[] {
  return [
    unit.name,
    programmeCell(inProgramme),
    numberAndDay(plan?.programme_number ?? null, plan?.programme_date ?? null),
    programmeCell(ownPlan),
    numberAndDay(plan?.own_plan_number ?? null, plan?.own_plan_date ?? null),
  ];
}

function numberAndDay(number: string | null, day: string | null): string {
  return joined([number === null ? '' : mayBreakAfterSlash(number), day === null ? '' : dayInTable(day)], ', ');
}

export function meetingsTable({ register, choice }: LetterContext): Table {
  const { months, rows } = coverageTable(register.book, choice.year, choice.asOf);
  const monthWidth = 13;
  const fixed = 8 + 14 + 18;
  return {
    columns: [
      column(h.order, 8),
      column(h.unit, pageWidth - fixed - months.length * monthWidth, 'left'),
      figures(h.cells, 14),
      ...months.map(month => column(h.month(month), monthWidth)),
      column(h.wholeYear, 18),
    ],
    rows: numbered(
      rows.map(row => [
        row.unitName,
        row.period === null || isOrganisation(row) ? marks.notConcerned : figure(row.period.expected),
        ...[...row.months, row.period].map(isOrganisation(row) ? organisationCell : meetingsCell),
      ]),
    ),
    textSize: 11,
  };
}

/** An organisation has no chi bộ to count: it has done it or not. */
function isOrganisation({ unitKind }: { readonly unitKind: UnitKind }): boolean {
  return unitKind === 'massOrganisation';
}

function organisationCell(coverage: Coverage | null): string {
  if (coverage === null || coverage.expected === 0) return marks.notConcerned;
  if (coverage.done > 0) return marks.done;
  return coverage.no > 0 ? marks.no : marks.notRecorded;
}

export function roundTable(lines: readonly RoundLine[]): Table {
  return {
    columns: [
      column(h.order, 10),
      column(h.unit, 81, 'left'),
      // "Chờ bản chính thức" in one line.
      column(h.state, 37),
      column(h.received, 24),
      column(h.incoming, 18),
      column(h.report, 46),
      column(h.note, 36, 'left'),
    ],
    rows: numbered(
      lines.map(line => [
        line.unitName,
        stateCell(line),
        line.receivedOn === null ? '' : dayInTable(line.receivedOn),
        line.incomingNumber ?? (line.receivedOn === null ? '' : marks.notRecorded),
        numberAndDay(line.documentNumber, line.documentDate),
        noteCell(line),
      ]),
    ),
    textSize: 12,
  };
}
