import { compareVietnamese } from '../text/collate.ts';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface Sorting<By extends string> {
  readonly by: By;
  readonly direction: 'ascending' | 'descending';
}

/** What a row is sorted by: text by the Vietnamese alphabet, numbers by size, null (nothing recorded) always last. */
export type SortKey<Item> = (item: Item) => string | number | null;

type KeyValue = ReturnType<SortKey<never>>;

export function pageOf<Item>(items: readonly Item[], { offset, limit }: Page): { items: Item[]; total: number } {
  return { items: items.slice(offset, offset + limit), total: items.length };
}

/** Sorts by the first key in the given direction; ties by the further keys, always ascending. */
export function arrange<Item>(
  items: readonly Item[],
  direction: 'ascending' | 'descending',
  keys: readonly SortKey<Item>[],
): Item[] {
  const keyed = items.map(item => ({ item, values: keys.map(key => key(item)) }));
  return keyed.sort((left, right) => compareKeys(left.values, right.values, direction)).map(({ item }) => item);
}

function compareKeys(
  left: readonly KeyValue[],
  right: readonly KeyValue[],
  direction: 'ascending' | 'descending',
): number {
  for (let index = 0; index < left.length; index += 1) {
    const order = compareValues(left[index] ?? null, right[index] ?? null, index === 0 && direction === 'descending');
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(left: KeyValue, right: KeyValue, reversed: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === 'number' && typeof right === 'number' ? left - right : compareVietnamese(`${left}`, `${right}`);
  return reversed ? -order : order;
}

/** A day as a number that sorts like it. */
export function dayKey(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
}

/** Place of an enumerated value in the contract's order; null where nothing is recorded. */
export function placeIn(options: readonly string[], value: string | null): number | null {
  return value === null ? null : options.indexOf(value);
}
