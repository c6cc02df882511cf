import type { Meeting, MeetingKind } from '../../contract/index.ts';
import { arrange, dayKey, type Page, pageOf, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { namingDay, type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { meetingOfRow } from './rows.ts';

type SortedBy = 'month' | 'unit' | 'heldOn';

export interface MeetingListInput {
  readonly year: number;
  readonly unitId?: string | undefined;
  /** Null: only the whole year; left out: every month. */
  readonly month?: number | null | undefined;
  readonly kind?: MeetingKind | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** Recorded meetings of a year, by month and then in protocol order unless sorted otherwise. */
export function listMeetings(
  register: Register,
  input: MeetingListInput,
): { items: (Meeting & { unitName: string })[]; total: number } {
  const units = unitsNamedOn(register, namingDay(register, input.year));
  const rows = (input.deleted ? removed(register, input.year) : register.book.meetings(input.year)).filter(
    row => units.nameOf(row.unit_id) !== undefined && isWanted(row, input),
  );
  const keys = sortKeys(units);
  const { by, direction } = input.sort ?? { by: 'month', direction: 'ascending' };
  const { items, total } = pageOf(arrange(rows, direction, [keys[by], keys.unit, keys.month]), input.page);
  return { items: items.map(row => ({ ...meetingOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getMeeting(register: Register, { id }: { readonly id: string }): Meeting {
  return meetingOfRow(findRow(register.database, 'meeting', id));
}

function removed(register: Register, year: number): readonly MeetingRow[] {
  return rowsOf(register.database, 'meeting', true).filter(row => row.year === year);
}

function isWanted(row: MeetingRow, { unitId, month, kind }: MeetingListInput): boolean {
  if (unitId !== undefined && row.unit_id !== unitId) return false;
  if (month !== undefined && row.month !== month) return false;
  return kind === undefined || row.kind === kind;
}

function sortKeys(units: UnitsNamed): Readonly<Record<SortedBy, SortKey<MeetingRow>>> {
  return {
    // The whole year stands after December, as in the grid.
    month: row => row.month ?? 13,
    unit: row => units.orderOf(row.unit_id),
    heldOn: row => dayKey(row.held_on),
  };
}
