import type { GridRow, MeetingGrid, MeetingKind, UnitKind } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import type { MeetingRow } from '../storage/tables.ts';
import type { Book } from './book.ts';
import { nobody } from './coverage.ts';
import { kindTotals, sumsOf } from './kind-totals.ts';
import { cellCountOf, isPartyKind, periodCoverage } from './meeting-coverage.ts';
import { programmeMonths } from './months.ts';
import type { UnitOfDay } from './units-of-day.ts';
import { reckonYearNow, type YearReckoning } from './year.ts';

/**
 * Units x months of one kind of meeting, with "Cả năm" and the year's result. Months a unit did not yet or no longer
 * live stay empty. Values are as typed (contract: cellValue).
 */
export function meetingGrid(book: Book, input: { year: number; asOf: string; kind: MeetingKind }): MeetingGrid {
  const reckoning = reckonYearNow(book, input.year, input.asOf);
  const columns = [...programmeMonths(input.year, book.settings()), null];
  const units = reckoning.tree.units.filter(unit => answersFor(unit.kind, input.kind));
  const filed = book.withFiles('meeting');
  const rows = units.map(unit => gridRow(unit, columns, reckoning, { kind: input.kind, filed }));
  return {
    columns,
    rows: rows.map(({ row }) => row),
    totals: kindTotals(book, reckoning, input.kind),
    result: sumsOf(reckoning.units.flatMap(({ unit, period }) => (period ? [{ unit, coverage: period }] : []))),
    noted: rows.flatMap(({ noted }, row) => noted.map(column => ({ row, column }))),
  };
}

function answersFor(kind: UnitKind, meetingKind: MeetingKind): boolean {
  return meetingKind === 'organisation' ? kind === 'massOrganisation' : isPartyKind(kind);
}

function gridRow(
  unit: UnitOfDay,
  columns: readonly (number | null)[],
  reckoning: YearReckoning,
  { kind, filed }: { readonly kind: MeetingKind; readonly filed: ReadonlySet<string> },
): { row: GridRow; noted: readonly number[] } {
  const all = reckoning.meetings.get(unit.id) ?? [];
  const byMonth = groupBy(
    all.filter(row => row.kind === kind),
    row => row.month,
  );
  const cellCount = cellCountOf(unit, reckoning.tree, all);
  const records = columns.map(month => byMonth.get(month)?.[0]);
  return {
    row: {
      unitId: unit.id,
      unitName: unit.name,
      unitKind: unit.kind,
      parentId: unit.parentId,
      position: reckoning.tree.order.get(unit.id) ?? 0,
      cellCount,
      cells: records.map(record => cellText(record, cellCount)),
      result: periodCoverage(unit, reckoning.tree, reckoning.meetings, reckoning.span) ?? nobody,
    },
    noted: records.flatMap((record, column) => (record && (hasDetail(record) || filed.has(record.id)) ? [column] : [])),
  };
}

/** A record as its cell shows it: '', 'yes', 'no' or 'n/N'. */
export function cellText(record: MeetingRow | undefined, cellCount: number | null): string {
  if (!record) return '';
  if (record.done_count !== null) return `${record.done_count}/${record.total_count ?? cellCount ?? record.done_count}`;
  return record.content === 'yes' || record.content === 'no' ? record.content : '';
}

function hasDetail(record: MeetingRow): boolean {
  return [record.note, record.topic, record.held_on, record.attendance].some(value => value !== null);
}
