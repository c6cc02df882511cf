import { IconDots } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { sheetWords } from '../../words/sheet.ts';
import { FoldSign } from '../data-table/fold-sign.tsx';
import type { Group } from '../data-table/use-items.ts';
import { isEntry, type SheetColumn } from './columns.ts';
import classes from './sheet.module.css';

interface SheetRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly rowIndex: number;
  readonly columns: readonly SheetColumn<Row>[];
  readonly starts: readonly number[];
  readonly tracks: string;
  readonly top: number;
  /** First and last selected column among those with entry; -1 when the row is outside the block. */
  readonly left: number;
  readonly right: number;
  /** Column of the active cell, -1 when it is in another row. */
  readonly active: number;
  readonly editor: ReactNode;
}

/**
 * One row. Drawn anew only when its own values or its part of the selection changed. `memo` forgets that the component is
 * generic; the cast says it again.
 */
export const SheetRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>(props: SheetRowProps<Row>) {
  const { row, id, index, rowIndex, columns, starts, tracks, top, left, right, active, editor } = props;
  let entry = -1;
  return (
    <tr aria-rowindex={rowIndex} className={classes.row} style={{ gridTemplateColumns: tracks, top }}>
      {columns.map((column, at) => {
        const own = isEntry(column) ? ++entry : -1;
        const selected = own >= 0 && own >= left && own <= right;
        const isActive = own >= 0 && own === active;
        const withMenu = active >= 0 && column.frozen === true && columns[at + 1]?.frozen !== true;
        return (
          <td
            key={column.key}
            id={own < 0 ? undefined : cellId(id, own)}
            aria-colindex={at + 1}
            className={classes.cell}
            data-row={index}
            data-column={own < 0 ? undefined : own}
            data-align={column.align}
            data-parted={column.parted || undefined}
            data-muted={column.muted || undefined}
            data-noted={column.noted?.(row) || undefined}
            data-frozen={column.frozen || undefined}
            data-last-frozen={(column.frozen && !columns[at + 1]?.frozen) || undefined}
            data-selected={selected || undefined}
            data-active={isActive || undefined}
            data-in-block={(left >= 0 && at === 0) || undefined}
            data-with-menu={withMenu || undefined}
            style={column.frozen ? { left: starts[at] } : undefined}
            {...(own < 0 ? {} : { role: 'gridcell', 'aria-selected': selected })}
          >
            {isActive && editor !== null ? editor : column.cell(row)}
            {withMenu && <RowMenuButton />}
          </td>
        );
      })}
    </tr>
  );
}

/** Taken by the sheet; the keyboard has Shift+F10. */
function RowMenuButton() {
  return (
    <button type="button" className={classes.rowMenu} tabIndex={-1} data-row-menu aria-label={sheetWords.menu.label}>
      <IconDots size={16} stroke={1.8} aria-hidden />
    </button>
  );
}

/** Id of a cell for aria-activedescendant. */
export function cellId(rowId: string, column: number): string {
  return `${rowId}-${column}`;
}

interface SheetGroupProps {
  readonly group: Group;
  /** Null: groups of this sheet are not folded. */
  readonly folded: boolean | null;
  readonly rowIndex: number;
  readonly numeralWidth: number;
  readonly stuck: boolean;
  /** From the top of the body; a stuck group's from the top of what is seen. */
  readonly top: number;
}

export function SheetGroup({ group, folded, rowIndex, numeralWidth, stuck, top }: SheetGroupProps) {
  return (
    <tr
      aria-rowindex={rowIndex}
      className={classes.group}
      data-group={group.key}
      data-stuck={stuck || undefined}
      style={{ top }}
    >
      <td className={classes.groupText}>
        <span className={classes.numeral} style={{ width: numeralWidth }}>
          {group.numeral}
        </span>
        <span>{group.label}</span>
        {folded !== null && <FoldSign folded={folded} />}
      </td>
    </tr>
  );
}
