import { Popover } from '@mantine/core';
import { IconChevronDown, IconFilterFilled } from '@tabler/icons-react';
import { memo, type PointerEvent, type SyntheticEvent, useState } from 'react';
import { tableViewWords } from '../../words/table-view.ts';
import { ColumnTools } from './column-tools.tsx';
import { widened } from './definition.ts';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

const { column: words } = tableViewWords;

/** What is typed and pasted here is not the table's, though React tells it of them through the portal. */
const KEPT_FROM_TABLE = {
  onKeyDown: stop,
  onCopy: stop,
  onPaste: stop,
  onFocus: stop,
  onClick: stop,
  onDoubleClick: stop,
} as const;

function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}

interface HeadingToolsProps<Row> {
  readonly column: ViewColumn<Row>;
  readonly columns: readonly ViewColumn<Row>[];
  readonly rows: readonly Row[];
  readonly view: TableView;
}

const NO_ROWS: readonly never[] = [];

/** In a heading: the button for what can be done with the column, and the edge its width is dragged by. */
export function HeadingTools<Row>({ column, columns, rows, view }: HeadingToolsProps<Row>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ToolsButton
        column={column}
        columns={columns}
        rows={open ? rows : NO_ROWS}
        view={view}
        open={open}
        onOpen={setOpen}
      />
      <span
        aria-hidden="true"
        className={classes.edge}
        title={words.resize(column.heading)}
        onPointerDown={event => drag(event, width => view.set(widened(view.definition, column.key, width)))}
        onClick={event => event.stopPropagation()}
      />
    </>
  );
}

interface ToolsButtonProps<Row> extends HeadingToolsProps<Row> {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A closed popover costs more to draw than a row of the table: it is drawn anew only when its own column or view changed. */
const ToolsButton = memo(DrawnButton) as typeof DrawnButton;

function DrawnButton<Row>({ column, columns, rows, view, open, onOpen }: ToolsButtonProps<Row>) {
  const isFiltered = view.definition.filters[column.key] !== undefined;
  return (
    <Popover opened={open} onChange={onOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.chevron}
          data-on={isFiltered || open || undefined}
          aria-label={words.open(column.heading)}
          title={words.open(column.heading)}
          aria-expanded={open}
          onClick={event => {
            event.stopPropagation();
            onOpen(!open);
          }}
        >
          {isFiltered ? (
            <IconFilterFilled size={12} aria-hidden />
          ) : (
            <IconChevronDown size={14} stroke={1.8} aria-hidden />
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown w={320} p={12} {...KEPT_FROM_TABLE}>
        <ColumnTools column={column} columns={columns} rows={rows} view={view} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The heading follows the pointer while it is held down; the keyboard has "Rộng thêm" and "Hẹp bớt". */
function drag(event: PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  event.preventDefault();
  event.stopPropagation();
  const start = event.clientX;
  const before = event.currentTarget.closest('th')?.getBoundingClientRect().width ?? 0;
  const move = (moved: globalThis.PointerEvent) => onWidth(before + moved.clientX - start);
  const end = () => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
}
