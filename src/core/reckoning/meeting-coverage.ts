import type { Coverage, MeetingKind, UnitKind } from '../../contract/index.ts';
import { highest } from '../lists.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { sumCoverage } from './coverage.ts';
import { coverageOfCell, isRecorded, monthByCount, periodByCount } from './meeting-answers.ts';
import type { UnitOfDay, UnitsOfDay } from './units-of-day.ts';

/** Meeting records of one year by unit. */
export type MeetingsByUnit = ReadonlyMap<string, readonly MeetingRow[]>;

/** The part of a year a figure speaks of: months that are over, and "Cả năm" records known by then. */
export interface MeetingSpan {
  readonly months: ReadonlySet<number>;
  /** Null: a whole-year record does not belong to this span. */
  readonly yearlyUntil: string | null;
  /** Only meetings of this kind; left out: of every kind. */
  readonly kind?: MeetingKind;
}

const committeeKinds: ReadonlySet<UnitKind> = new Set(['grassrootsCommittee', 'sectionCommittee']);
const cellKinds: ReadonlySet<UnitKind> = new Set(['grassrootsCell', 'subordinateCell']);

export function isCommittee(kind: UnitKind): boolean {
  return committeeKinds.has(kind);
}

export function isCell(kind: UnitKind): boolean {
  return cellKinds.has(kind);
}

/** Whose meetings are those of party cells. */
export function isPartyKind(kind: UnitKind): boolean {
  return isCommittee(kind) || isCell(kind);
}

/** Cells under a committee that the register keeps one by one, at any depth. */
export function cellsBelow(unit: UnitOfDay, units: UnitsOfDay): readonly UnitOfDay[] {
  return units.childrenOf(unit.id).flatMap(child => (isCell(child.kind) ? [child] : cellsBelow(child, units)));
}

/**
 * Number of cells a unit answers for: a committee's is its profile's number (where that is missing, the cells kept
 * below it, else the largest total it typed); one for a cell; null for what has none.
 */
export function cellCountOf(unit: UnitOfDay, units: UnitsOfDay, rows: readonly MeetingRow[]): number | null {
  if (isCell(unit.kind)) return 1;
  if (!isCommittee(unit.kind)) return null;
  const kept = cellsBelow(unit, units).length;
  const typed = highest(rows.map(row => row.total_count ?? 0));
  return Math.max(unit.profile.cell_count ?? Math.max(kept, typed), kept);
}

/** Meetings of a unit within a span, KH 195 nhiệm vụ 2. Null for units that have no cells to answer for. */
export function periodCoverage(
  unit: UnitOfDay,
  units: UnitsOfDay,
  meetings: MeetingsByUnit,
  span: MeetingSpan,
): Coverage | null {
  const rows = meetings.get(unit.id) ?? [];
  const counted = rows.filter(row => isWithin(row, span));
  const monthly = counted.filter(row => row.month !== null);
  const yearly = counted.filter(row => row.month === null);
  if (unit.kind === 'massOrganisation' || isCell(unit.kind)) return coverageOfCell([...yearly, ...monthly]);
  const expected = cellCountOf(unit, units, rows);
  if (expected === null) return null;
  const cells = answeringCells(unit, units, meetings, span);
  return cells ? byCells(cells, expected) : periodByCount(yearly, monthly, expected);
}

/** One month of a unit, over meetings of every kind or of one. */
export function monthCoverage(
  unit: UnitOfDay,
  units: UnitsOfDay,
  meetings: MeetingsByUnit,
  month: number,
  kind?: MeetingKind,
): Coverage | null {
  const span: MeetingSpan = { months: new Set([month]), yearlyUntil: null, ...(kind && { kind }) };
  const rows = meetings.get(unit.id) ?? [];
  const ofMonth = rows.filter(row => isWithin(row, span));
  if (unit.kind === 'massOrganisation' || isCell(unit.kind)) return coverageOfCell(ofMonth);
  const expected = cellCountOf(unit, units, rows);
  if (expected === null) return null;
  const cells = answeringCells(unit, units, meetings, span);
  return cells ? byCells(cells, expected) : monthByCount(ofMonth, expected);
}

/** An undated whole-year record counts; a dated one from its day on. */
function isWithin(row: MeetingRow, { months, yearlyUntil, kind }: MeetingSpan): boolean {
  if (kind !== undefined && row.kind !== kind) return false;
  if (row.month !== null) return months.has(row.month);
  return yearlyUntil !== null && (row.held_on === null || row.held_on <= yearlyUntil);
}

/**
 * Coverage of each cell kept below a committee, when at least one of them answered: then the count is reckoned from
 * them. Null: the committee answers by count.
 */
function answeringCells(
  unit: UnitOfDay,
  units: UnitsOfDay,
  meetings: MeetingsByUnit,
  span: MeetingSpan,
): readonly Coverage[] | null {
  const recorded = cellsBelow(unit, units).map(cell =>
    (meetings.get(cell.id) ?? []).filter(row => isRecorded(row) && isWithin(row, span)),
  );
  return recorded.some(rows => rows.length > 0) ? recorded.map(coverageOfCell) : null;
}

/** Cells not kept one by one have nothing recorded. */
function byCells(cells: readonly Coverage[], expected: number): Coverage {
  const sum = sumCoverage(cells);
  return { ...sum, notRecorded: sum.notRecorded + (expected - sum.expected), expected };
}
