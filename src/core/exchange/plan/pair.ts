import { groupBy } from '../../lists.ts';

/**
 * Which record of the register each row of the file is. Rows that say exactly what a record says come first, so that
 * of two look-alikes each keeps its own; then rows of the same key, in order. No record is taken twice.
 */
export function pairInOrder<Row, Known>(
  rows: readonly Row[],
  known: readonly Known[],
  isIdentical: (row: Row, record: Known) => boolean,
  keys: { readonly ofRow: (row: Row) => string; readonly ofRecord: (record: Known) => string },
): ReadonlyMap<Row, Known> {
  const pairs = new Map<Row, Known>();
  const taken = new Set<Known>();
  const byKey = groupBy(known, keys.ofRecord);
  for (const fits of [isIdentical, () => true]) {
    for (const row of rows) {
      if (pairs.has(row)) continue;
      const found = (byKey.get(keys.ofRow(row)) ?? []).find(record => !taken.has(record) && fits(row, record));
      if (found === undefined) continue;
      pairs.set(row, found);
      taken.add(found);
    }
  }
  return pairs;
}

/** Rows that wait for an answer come last, so that they take no record from a row that is filed. */
export function heldLast<Row extends { readonly held: boolean }>(rows: readonly Row[]): Row[] {
  return [...rows.filter(({ held }) => !held), ...rows.filter(({ held }) => held)];
}
