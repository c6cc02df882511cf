import { IconDots } from '@tabler/icons-react';
import type { CSSProperties, Ref } from 'react';
import { partWords } from '../../words/parts.ts';
import { type Column, frozenLeft } from './columns.ts';
import classes from './data-table.module.css';
import { FoldSign } from './fold-sign.tsx';
import type { Group } from './use-items.ts';

interface TableRowProps<Row> {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly selected: boolean;
  readonly muted: boolean;
  /** A click on the name opens the row. */
  readonly opens: boolean;
  /** Shows "⋯" at the end of the row under the pointer and of the selected one. */
  readonly hasMenu: boolean;
  readonly style: CSSProperties;
}

/** Clicks and keys are taken by the grid that holds the row (use-row-clicks.ts, use-row-keys.ts). */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { ref, id, index, columns, row, selected, muted, opens, hasMenu, style } = props;
  return (
    <tr
      ref={ref}
      id={id}
      className={classes.row}
      aria-selected={selected}
      aria-rowindex={index + 2}
      data-muted={muted || undefined}
      data-index={index}
      style={style}
    >
      {columns.map((column, at) => {
        const left = frozenLeft(columns, at);
        const isName = opens && column.frozen === true && column.grow === true;
        return (
          <td
            key={column.key}
            className={classes.cell}
            data-align={column.align}
            data-frozen={left !== null || undefined}
            data-last-frozen={(left !== null && !columns[at + 1]?.frozen) || undefined}
            style={left === null ? undefined : { left }}
          >
            {isName ? <span data-opens>{column.cell(row)}</span> : column.cell(row)}
            {hasMenu && at === columns.length - 1 && <MenuButton />}
          </td>
        );
      })}
    </tr>
  );
}

/** Taken by use-row-clicks.ts; the keyboard has Shift+F10. */
function MenuButton() {
  return (
    <button type="button" className={classes.more} tabIndex={-1} data-menu aria-label={partWords.table.menu}>
      <IconDots size={16} stroke={1.8} aria-hidden />
    </button>
  );
}

interface GroupRowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly id: string;
  readonly index: number;
  readonly group: Group;
  readonly folded: boolean;
  /** The keys stand on it. */
  readonly active: boolean;
  readonly stuck: boolean;
  /** Width of the first column, under which the numeral stands. */
  readonly numeralWidth: number;
  readonly style: CSSProperties;
}

export function GroupRow({ ref, id, index, group, folded, active, stuck, numeralWidth, style }: GroupRowProps) {
  return (
    <tr
      ref={ref}
      id={id}
      className={classes.group}
      aria-rowindex={index + 2}
      data-index={index}
      data-stuck={stuck || undefined}
      data-active={active || undefined}
      style={style}
    >
      <td className={classes.groupText}>
        <span className={classes.numeral} style={{ width: numeralWidth }}>
          {group.numeral}
        </span>
        <span className={classes.groupLabel}>{group.label}</span>
        <FoldSign folded={folded} />
      </td>
    </tr>
  );
}
