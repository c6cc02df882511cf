import type { Meeting, MeetingKind } from '../../contract/index.ts';
import { unitNouns } from '../reckoning/book.ts';
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
  const keys = sortKeys(units);
  const rows = rowsOfMonth(register, input, keys).filter(
    row => units.nameOf(row.unit_id) !== undefined && isWanted(row, input),
  );
  const { sort } = input;
  const sorted = sort ? arrange(rows, sort.direction, [keys[sort.by], keys.unit, keys.month]) : rows;
  const { items, total } = pageOf(sorted, input.page);
  return { items: items.map(row => ({ ...meetingOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getMeeting(register: Register, { id }: { readonly id: string }): Meeting {
  return meetingOfRow(findRow(register.database, 'meeting', id));
}

/** A month is taken out of its year once until a meeting or a unit changes; without one, the whole year. */
function rowsOfMonth(
  register: Register,
  input: MeetingListInput,
  keys: ReturnType<typeof sortKeys>,
): readonly MeetingRow[] {
  const { year, month, deleted = false } = input;
  if (month === undefined) return rowsInOrder(register, input, keys);
  return register.book.remember(`meetings ${year} ${deleted} month ${month}`, ['meeting', ...unitNouns], () =>
    rowsInOrder(register, input, keys).filter(row => row.month === month),
  );
}

/** Put in order once until a meeting or a unit changes. */
function rowsInOrder(
  register: Register,
  { year, deleted = false }: MeetingListInput,
  keys: ReturnType<typeof sortKeys>,
): readonly MeetingRow[] {
  return register.book.remember(`meetings ${year} ${deleted}`, ['meeting', ...unitNouns], () => {
    const rows = deleted
      ? rowsOf(register.database, 'meeting', true).filter(row => row.year === year)
      : register.book.meetings(year);
    return arrange(rows, 'ascending', [keys.month, keys.unit]);
  });
}

function isWanted(row: MeetingRow, { unitId, kind }: MeetingListInput): boolean {
  if (unitId !== undefined && row.unit_id !== unitId) return false;
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
