import { type Activity, type ActivityKind, activityKind } from '../../contract/index.ts';
import { unitNouns } from '../reckoning/book.ts';
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
  const keys = sortKeys(units);
  const needle = input.search ? searchKey(input.search) : '';
  const rows = rowsInOrder(register, input, keys).filter(row => isWanted(row, input) && isFound(row, units, needle));
  const { sort } = input;
  const sorted = sort ? arrange(rows, sort.direction, [keys[sort.by], keys.unit, keys.heldOn]) : rows;
  const { items, total } = pageOf(sorted, input.page);
  return { items: items.map(row => ({ ...activityOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getActivity(register: Register, { id }: { readonly id: string }): Activity {
  return activityOfRow(findRow(register.database, 'activity', id));
}

/** Put in order once until an activity or a unit changes. */
function rowsInOrder(
  register: Register,
  { year, deleted = false }: ActivityListInput,
  keys: ReturnType<typeof sortKeys>,
): readonly ActivityRow[] {
  return register.book.remember(`activities ${year} ${deleted}`, ['activity', ...unitNouns], () => {
    const rows = deleted
      ? rowsOf(register.database, 'activity', true).filter(row => row.year === year)
      : register.book.activities(year);
    return arrange(rows, 'ascending', [keys.unit, keys.heldOn]);
  });
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
