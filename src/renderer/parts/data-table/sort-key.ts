import type { Sort } from './columns.ts';

/** The table's sort as a list operation of the register takes it; undefined is the register's own order. */
export function sortKey<const Key extends string>(
  sort: Sort | null,
  keys: readonly Key[],
): { readonly by: Key; readonly direction: Sort['direction'] } | undefined {
  const by = keys.find(key => key === sort?.by);
  return sort === null || by === undefined ? undefined : { by, direction: sort.direction };
}
