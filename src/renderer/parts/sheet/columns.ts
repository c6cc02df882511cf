import type { ReactNode } from 'react';
import type { Group } from '../data-table/use-items.ts';
import type { ViewColumn } from '../table-view/view-column.ts';
import type { Reading } from './writing.ts';

/** How the cells of a column are typed, copied and pasted. */
export interface Entry<Row> {
  /** '' where nothing is recorded. */
  readonly value: (row: Row) => string;
  /** What is copied, and what F2 shows. */
  readonly text: (row: Row) => string;
  readonly read: (typed: string, row: Row) => Reading;
  /** What Space makes of the cell; null leaves it alone. */
  readonly toggled?: (row: Row) => string | null;
  /** What the formula bar and a message call the column: "Tháng 8". */
  readonly name: string;
}

export interface SheetColumn<Row> extends ViewColumn<Row> {
  /** A strong line at its left. */
  readonly parted?: boolean;
  /** Not counted yet, may be typed all the same. */
  readonly muted?: boolean;
  /** Said in full under the pointer. */
  readonly title?: string;
  /** A mark in the corner: the cell has more behind it. */
  readonly noted?: (row: Row) => boolean;
  readonly foot?: ReactNode;
  /** Cells of a column without entry are only read. */
  readonly entry?: Entry<Row>;
}

export type EntryColumn<Row> = SheetColumn<Row> & { readonly entry: Entry<Row> };

export function isEntry<Row>(column: SheetColumn<Row>): column is EntryColumn<Row> {
  return column.entry !== undefined;
}

export type SheetItem<Row> =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'row'; readonly row: Row; readonly id: string; readonly index: number };

/** Rows with a line before each group, each row numbered among the rows. */
export function sheetItems<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  groupOf: ((row: Row) => Group) | undefined,
): readonly SheetItem<Row>[] {
  const items: SheetItem<Row>[] = [];
  let last: string | null = null;
  for (const [index, row] of rows.entries()) {
    const group = groupOf?.(row);
    if (group !== undefined && group.key !== last) items.push({ kind: 'group', group });
    last = group?.key ?? null;
    items.push({ kind: 'row', row, id: idOf(row), index });
  }
  return items;
}
