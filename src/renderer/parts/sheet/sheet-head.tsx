import { memo } from 'react';
import { headingDrag } from '../table-view/heading-drag.ts';
import { HeadingTools } from '../table-view/heading-tools.tsx';
import type { SheetView } from '../table-view/use-sheet-view.ts';
import { isEntry, type SheetColumn } from './columns.ts';
import type { Block } from './selection.ts';
import classes from './sheet.module.css';

interface SheetHeadProps<Row> {
  readonly height: number;
  readonly columns: readonly SheetColumn<Row>[];
  readonly starts: readonly number[];
  readonly tracks: string;
  readonly block: Block | null;
  readonly view: SheetView<Row> | undefined;
}

/** Drawn anew only when columns or the selected block change, not with every row that comes into view. */
export const SheetHead = memo(DrawnHead) as typeof DrawnHead;

function DrawnHead<Row>({ height, columns, starts, tracks, block, view }: SheetHeadProps<Row>) {
  let entry = -1;
  return (
    <thead className={classes.headGroup}>
      <tr aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: tracks, height }}>
        {columns.map((column, at) => {
          const own = isEntry(column) ? ++entry : -1;
          const inBlock = block !== null && own >= block.left && own <= block.right;
          return (
            <th
              key={column.key}
              scope="col"
              aria-colindex={at + 1}
              className={classes.heading}
              title={column.title}
              data-align={column.align}
              data-parted={column.parted || undefined}
              data-muted={column.muted || undefined}
              data-in-block={inBlock || undefined}
              data-frozen={column.frozen || undefined}
              data-last-frozen={(column.frozen && !columns[at + 1]?.frozen) || undefined}
              style={column.frozen ? { left: starts[at] } : undefined}
              data-heading={own < 0 ? undefined : own}
              {...(view === undefined ? {} : headingDrag(view.columns, view.view, column))}
            >
              {column.heading}
              {view !== undefined && column.heading !== '' && (
                <HeadingTools column={column} columns={view.columns} rows={view.rows} view={view.view} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface SheetFootProps<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly starts: readonly number[];
  readonly tracks: string;
  readonly rowIndex: number;
}

/** Totals under the columns; stays in view. */
export const SheetFoot = memo(DrawnFoot) as typeof DrawnFoot;

function DrawnFoot<Row>({ columns, starts, tracks, rowIndex }: SheetFootProps<Row>) {
  return (
    <tfoot className={classes.footGroup}>
      <tr aria-rowindex={rowIndex} className={classes.foot} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column, at) => (
          <td
            key={column.key}
            aria-colindex={at + 1}
            className={classes.footCell}
            data-align={column.align}
            data-parted={column.parted || undefined}
            data-frozen={column.frozen || undefined}
            data-last-frozen={(column.frozen && !columns[at + 1]?.frozen) || undefined}
            style={column.frozen ? { left: starts[at] } : undefined}
          >
            {column.foot}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
