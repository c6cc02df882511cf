import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import type { Column, Sort } from './columns.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const collator = new Intl.Collator('vi', { numeric: true });

export interface Group {
  readonly key: string;
  /** "II" */
  readonly numeral?: string;
  readonly label: ReactNode;
}

export type Item<Row> =
  | { readonly kind: 'group'; readonly group: Group; readonly folded: boolean }
  | { readonly kind: 'row'; readonly row: Row; readonly id: string };

export interface Sorting {
  readonly current: Sort | null;
  readonly toggle: (by: string) => void;
}

interface Options<Row extends RowData> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly groupOf: ((row: Row) => Group) | undefined;
  /** Keys of groups of which only the line is seen. */
  readonly folded: ReadonlySet<string>;
  /** The register's sorting; otherwise the table sorts what it has. */
  readonly sort: Sort | null | undefined;
  readonly onSort: ((sort: Sort | null) => void) | undefined;
}

/** Rows in the order they are shown, with a line before each group. Another order than the list's own has no groups. */
export function useItems<Row extends RowData>(
  options: Options<Row>,
): { readonly items: readonly Item<Row>[]; readonly sorting: Sorting } {
  const { columns, rows, rowId, groupOf, folded, sort, onSort } = options;
  const [own, setOwn] = useState<Sort | null>(null);
  const current = onSort === undefined ? own : (sort ?? null);
  const definitions = useMemo(() => define(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const sortedBy = useMemo(
    () => (onSort === undefined && own !== null ? [{ id: own.by, desc: own.direction === 'descending' }] : []),
    [onSort, own],
  );
  const table = useTable({ features, columns: definitions, data, getRowId: rowId, state: { sorting: sortedBy } });
  const shown = table.getRowModel().rows;

  const items = useMemo(() => {
    const result: Item<Row>[] = [];
    let last: string | null = null;
    for (const { original, id } of shown) {
      const group = current === null ? groupOf?.(original) : undefined;
      const isFolded = group !== undefined && folded.has(group.key);
      if (group !== undefined && group.key !== last) result.push({ kind: 'group', group, folded: isFolded });
      last = group?.key ?? null;
      if (!isFolded) result.push({ kind: 'row', row: original, id });
    }
    return result;
  }, [shown, groupOf, folded, current]);

  return { items, sorting: { current, toggle: by => (onSort ?? setOwn)(nextSort(current, by)) } };
}

function define<Row extends RowData>(columns: readonly Column<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>();
  const byValue: SortFn<typeof features, Row> = (left, right, id) =>
    compareValues(left.getValue<string | number>(id), right.getValue<string | number>(id));
  return helper.columns(
    columns.map(column =>
      helper.accessor(row => column.sortValue?.(row) ?? undefined, {
        id: column.key,
        sortFn: byValue,
        sortUndefined: 'last',
        sortDescFirst: false,
      }),
    ),
  );
}

/** Numbers by size, words as Vietnamese people order them. */
export function compareValues(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : collator.compare(String(left), String(right));
}

/** Ascending, descending, then the list's own order again. */
export function nextSort(current: Sort | null, by: string): Sort | null {
  if (current?.by !== by) return { by, direction: 'ascending' };
  return current.direction === 'ascending' ? { by, direction: 'descending' } : null;
}
