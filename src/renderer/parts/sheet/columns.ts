import type { ReactNode } from 'react';
import type { Group } from '../data-table/use-items.ts';
import type { FoldedGroup } from '../table-view/use-sheet-view.ts';
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
  /** What usually follows a bare number typed here: "-KH/ĐU". */
  readonly ending?: (row: Row) => string | null;
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
  | { readonly kind: 'group'; readonly group: Group; readonly folded: boolean }
  | { readonly kind: 'row'; readonly row: Row; readonly id: string; readonly index: number };

/** Rows with a line before each group, each row numbered among the rows; of a folded group only the line. */
export function sheetItems<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  groupOf: ((row: Row) => Group) | undefined,
  folded: readonly FoldedGroup[] = [],
): readonly SheetItem<Row>[] {
  const items: SheetItem<Row>[] = [];
  let next = 0;
  function pushFolded(until: number): void {
    for (; next < folded.length && (folded[next]?.before ?? 0) <= until; next += 1) {
      const line = folded[next];
      if (line !== undefined) items.push({ kind: 'group', group: line.group, folded: true });
    }
  }
  let last: string | null = null;
  for (const [index, row] of rows.entries()) {
    pushFolded(index);
    const group = groupOf?.(row);
    if (group !== undefined && group.key !== last) items.push({ kind: 'group', group, folded: false });
    last = group?.key ?? null;
    items.push({ kind: 'row', row, id: idOf(row), index });
  }
  pushFolded(rows.length);
  return items;
}
