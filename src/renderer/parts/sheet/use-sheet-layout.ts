import { useMemo } from 'react';
import type { Group } from '../data-table/use-items.ts';
import type { FoldedGroup } from '../table-view/use-sheet-view.ts';
import { type SheetColumn, sheetItems } from './columns.ts';
import { columnStarts, columnWidths, rowStarts } from './layout.ts';

interface Options<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly groupOf: ((row: Row) => Group) | undefined;
  readonly folded: readonly FoldedGroup[] | undefined;
  /** Pixels there are for the columns. */
  readonly width: number;
}

/** Where everything of a sheet stands, in pixels; reckoned anew only when what it stands on changes. */
export function useSheetLayout<Row>({ rows, columns, rowId, groupOf, folded, width }: Options<Row>) {
  const items = useMemo(() => sheetItems(rows, rowId, groupOf, folded), [rows, rowId, groupOf, folded]);
  const offsets = useMemo(() => rowStarts(items), [items]);
  const widths = useMemo(() => columnWidths(columns, width), [columns, width]);
  const starts = useMemo(() => columnStarts(widths), [widths]);
  const tracks = useMemo(() => widths.map(each => `${each}px`).join(' '), [widths]);
  const frozenCount = columns.findIndex(column => column.frozen !== true);
  const entryStarts = useMemo(
    () =>
      columns.flatMap((column, at) =>
        column.entry === undefined ? [] : [{ left: starts[at] ?? 0, width: widths[at] ?? 0 }],
      ),
    [columns, starts, widths],
  );
  return { items, offsets, widths, starts, tracks, frozenWidth: starts[frozenCount] ?? 0, entryStarts };
}
