import { isEntry, type SheetColumn } from './columns.ts';
import type { Block } from './selection.ts';
import classes from './sheet.module.css';

interface SheetHeadProps<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly starts: readonly number[];
  readonly tracks: string;
  readonly block: Block | null;
  /** A click on a heading selects its column. */
  readonly onPick: (column: number) => void;
}

export function SheetHead<Row>({ columns, starts, tracks, block, onPick }: SheetHeadProps<Row>) {
  let entry = -1;
  return (
    <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: tracks }}>
      {columns.map((column, at) => {
        const own = isEntry(column) ? ++entry : -1;
        const inBlock = block !== null && own >= block.left && own <= block.right;
        return (
          <div
            key={column.key}
            role="columnheader"
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
            onClick={own < 0 ? undefined : () => onPick(own)}
          >
            {column.heading}
          </div>
        );
      })}
    </div>
  );
}

interface SheetFootProps<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly starts: readonly number[];
  readonly tracks: string;
  readonly rowIndex: number;
}

/** Totals under the columns; stays in view. */
export function SheetFoot<Row>({ columns, starts, tracks, rowIndex }: SheetFootProps<Row>) {
  return (
    <div role="row" aria-rowindex={rowIndex} className={classes.foot} style={{ gridTemplateColumns: tracks }}>
      {columns.map((column, at) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={at + 1}
          aria-readonly
          className={classes.footCell}
          data-align={column.align}
          data-parted={column.parted || undefined}
          data-frozen={column.frozen || undefined}
          data-last-frozen={(column.frozen && !columns[at + 1]?.frozen) || undefined}
          style={column.frozen ? { left: starts[at] } : undefined}
        >
          {column.foot}
        </div>
      ))}
    </div>
  );
}
