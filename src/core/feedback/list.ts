import {
  type FeedbackItem,
  type FeedbackKind,
  feedbackKind,
  feedbackLevel,
  type Resolution,
  resolution,
} from '../../contract/index.ts';
import { unitNouns } from '../reckoning/book.ts';
import { arrange, type Page, pageOf, placeIn, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { isOfGroup } from '../records/groups.ts';
import { type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { FeedbackRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { feedbackOfRow } from './rows.ts';

type SortedBy = 'kind' | 'unit' | 'year' | 'level' | 'resolution';

export interface FeedbackListInput {
  /** Every year when left out. */
  readonly year?: number | undefined;
  readonly asOf: string;
  readonly unitId?: string | undefined;
  readonly kinds?: readonly FeedbackKind[] | undefined;
  readonly resolutions?: readonly Resolution[] | undefined;
  /** 1-9, or 0 for "Chung". */
  readonly group?: number | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** Difficulties, proposals, opinions and false information, by kind and then in protocol order unless sorted otherwise. */
export function listFeedback(
  register: Register,
  input: FeedbackListInput,
): { items: (FeedbackItem & { unitName: string })[]; total: number } {
  const units = unitsNamedOn(register, input.asOf);
  const needle = input.search ? searchKey(input.search) : '';
  const keys = sortKeys(units);
  const rows = rowsInOrder(register, input, keys).filter(row => isWanted(row, input) && isFound(row, units, needle));
  const { sort } = input;
  const sorted = sort ? arrange(rows, sort.direction, [keys[sort.by], keys.unit, keys.kind]) : rows;
  const { items, total } = pageOf(sorted, input.page);
  return { items: items.map(row => ({ ...feedbackOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getFeedback(register: Register, { id }: { readonly id: string }): FeedbackItem {
  return feedbackOfRow(findRow(register.database, 'feedback', id));
}

/** Put in order once until an opinion or a unit changes. */
function rowsInOrder(
  register: Register,
  { year, deleted = false, asOf }: FeedbackListInput,
  keys: ReturnType<typeof sortKeys>,
): readonly FeedbackRow[] {
  return register.book.remember(`feedback ${year} ${deleted} ${asOf}`, ['feedback', ...unitNouns], () => {
    const rows = rowsOf(register.database, 'feedback', deleted).filter(row => year === undefined || row.year === year);
    return arrange(rows, 'ascending', [keys.kind, keys.unit]);
  });
}

function isWanted(row: FeedbackRow, { unitId, kinds, resolutions, group }: FeedbackListInput): boolean {
  if (unitId !== undefined && row.unit_id !== unitId) return false;
  if (kinds && kinds.length > 0 && !kinds.some(kind => kind === row.kind)) return false;
  if (resolutions && resolutions.length > 0 && !resolutions.some(state => state === row.resolution)) return false;
  return isOfGroup(row.groups, group);
}

/** Records of a removed unit went with it. */
function isFound(row: FeedbackRow, units: UnitsNamed, needle: string): boolean {
  if (units.nameOf(row.unit_id) === undefined) return false;
  return row.search_key.includes(needle) || units.keyOf(row.unit_id).includes(needle);
}

function sortKeys(units: UnitsNamed): Readonly<Record<SortedBy, SortKey<FeedbackRow>>> {
  return {
    kind: row => placeIn(feedbackKind.options, row.kind),
    unit: row => units.orderOf(row.unit_id),
    year: row => row.year,
    level: row => placeIn(feedbackLevel.options, row.level),
    resolution: row => placeIn(resolution.options, row.resolution),
  };
}
