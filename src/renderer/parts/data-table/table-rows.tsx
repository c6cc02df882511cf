import type { MouseEvent, Ref } from 'react';
import { type Column, frozenLeft } from './columns.ts';
import classes from './data-table.module.css';
import type { Group } from './use-items.ts';

interface TableRowProps<Row> {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly selected: boolean;
  readonly muted: boolean;
  readonly style: React.CSSProperties;
  readonly onSelect: () => void;
  readonly onOpen: (() => void) | undefined;
  readonly onMenu: ((event: MouseEvent) => void) | undefined;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { ref, id, index, columns, row, selected, muted, style, onSelect, onOpen, onMenu } = props;
  return (
    <div
      ref={ref}
      id={id}
      role="row"
      tabIndex={-1}
      className={classes.row}
      aria-selected={selected}
      data-muted={muted || undefined}
      data-index={index}
      style={style}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onContextMenu={event => {
        onSelect();
        onMenu?.(event);
      }}
    >
      {columns.map((column, at) => {
        const left = frozenLeft(columns, at);
        const opens = column.frozen === true && column.grow === true && onOpen !== undefined;
        const content = column.cell(row);
        return (
          <div
            key={column.key}
            role="gridcell"
            className={classes.cell}
            data-align={column.align}
            data-frozen={left !== null || undefined}
            data-last-frozen={(left !== null && !columns[at + 1]?.frozen) || undefined}
            data-opens={opens || undefined}
            style={left === null ? undefined : { left }}
          >
            {opens ? <span onClick={onOpen}>{content}</span> : content}
          </div>
        );
      })}
    </div>
  );
}

interface GroupRowProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  readonly group: Group;
  readonly stuck: boolean;
  /** Width of the first column, under which the numeral stands. */
  readonly numeralWidth: number;
  readonly style: React.CSSProperties;
}

export function GroupRow({ ref, index, group, stuck, numeralWidth, style }: GroupRowProps) {
  return (
    <div
      ref={ref}
      role="row"
      className={classes.group}
      data-index={index}
      data-stuck={stuck || undefined}
      style={style}
    >
      <div role="gridcell" className={classes.groupText}>
        <span className={classes.numeral} style={{ width: numeralWidth }}>
          {group.numeral}
        </span>
        <span className={classes.groupLabel}>{group.label}</span>
      </div>
    </div>
  );
}
