import { type Activity, type ActivityKind, activityKind } from '../../contract/index.ts';
import { arrange, dayKey, type Page, pageOf, placeIn, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { isOfGroup } from '../records/groups.ts';
import { namingDay, type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { ActivityRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { activityOfRow } from './rows.ts';

type SortedBy = 'heldOn' | 'unit' | 'kind' | 'quantity' | 'people';

export interface ActivityListInput {
  readonly year: number;
  readonly unitId?: string | undefined;
  readonly kinds?: readonly ActivityKind[] | undefined;
  /** 1-9, or 0 for "Chung". */
  readonly group?: number | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** Activities of a year, in protocol order of their units and then by day unless sorted otherwise. */
export function listActivities(
  register: Register,
  input: ActivityListInput,
): { items: (Activity & { unitName: string })[]; total: number } {
  const units = unitsNamedOn(register, namingDay(register, input.year));
  const all = input.deleted
    ? rowsOf(register.database, 'activity', true).filter(row => row.year === input.year)
    : register.book.activities(input.year);
  const needle = input.search ? searchKey(input.search) : '';
  const rows = all.filter(row => isWanted(row, input) && isFound(row, units, needle));
  const keys = sortKeys(units);
  const { by, direction } = input.sort ?? { by: 'unit', direction: 'ascending' };
  const { items, total } = pageOf(arrange(rows, direction, [keys[by], keys.unit, keys.heldOn]), input.page);
  return { items: items.map(row => ({ ...activityOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getActivity(register: Register, { id }: { readonly id: string }): Activity {
  return activityOfRow(findRow(register.database, 'activity', id));
}

function isWanted(row: ActivityRow, { unitId, kinds, group }: ActivityListInput): boolean {
  if (unitId !== undefined && row.unit_id !== unitId) return false;
  if (kinds && kinds.length > 0 && !kinds.some(kind => kind === row.kind)) return false;
  return isOfGroup(row.groups, group);
}

/** Records of a removed unit went with it. */
function isFound(row: ActivityRow, units: UnitsNamed, needle: string): boolean {
  if (units.nameOf(row.unit_id) === undefined) return false;
  return row.search_key.includes(needle) || units.keyOf(row.unit_id).includes(needle);
}

function sortKeys(units: UnitsNamed): Readonly<Record<SortedBy, SortKey<ActivityRow>>> {
  return {
    heldOn: row => dayKey(row.held_on),
    unit: row => units.orderOf(row.unit_id),
    kind: row => placeIn(activityKind.options, row.kind),
    quantity: row => row.quantity,
    people: row => row.people,
  };
}
