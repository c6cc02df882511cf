import { useMemo } from 'react';
import { useNotices } from '../../app/notice.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { type Cells, fromTabSeparated } from './clipboard.ts';
import { type EntryColumn, isEntry, type SheetColumn } from './columns.ts';
import { type Block, blockOf, fitted, type Place, type Selection, type Size } from './selection.ts';
import {
  type CellAt,
  cleared,
  filledDown,
  filledFrom,
  filledRight,
  pasted,
  runBelow,
  type SheetCell,
  textsOf,
  toggled,
  typedInto,
  type Written,
} from './writing.ts';

export type How = 'type' | 'paste' | 'clear' | 'fill' | 'toggle';

interface Options<Row> {
  /** Keep the array between renders. */
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  /** Everything fits: to be written as one change. May hold no change at all, when all was so already. */
  readonly onWrite: (written: Written, how: How) => void;
  /** Something does not fit: nothing was changed. */
  readonly onRefused: (written: Written, how: How) => void;
}

/** A sheet's cells and what can be done to the selected block; Sheet draws it, buttons of the page may act on it too. */
export interface SheetModel<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly entries: readonly EntryColumn<Row>[];
  readonly rows: readonly Row[];
  readonly size: Size;
  readonly selection: Selection | null;
  readonly select: (selection: Selection) => void;
  readonly cellAt: CellAt;
  /** Writes what was typed into the active cell, or into the whole block; gives the sentence when it does not fit. */
  readonly type: (text: string, whole: boolean) => string | null;
  /** The editor was left by a click elsewhere: writes what fits, and says what does not over the sheet. */
  readonly leave: (text: string) => void;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  readonly fillRight: () => void;
  /** The selected block repeated over a larger one. */
  readonly fillTo: (target: Block) => void;
  /** The same down to where the neighbouring column ends. */
  readonly fillRun: () => void;
  readonly toggle: () => void;
  readonly copied: () => Cells;
}

export function useSheet<Row>(options: Options<Row>): SheetModel<Row> {
  const { columns, rows, onWrite, onRefused } = options;
  const readOnly = useReadOnly();
  const { show } = useNotices();
  const entries = useMemo(() => columns.filter(isEntry), [columns]);
  const size = useMemo(() => ({ rows: rows.length, columns: entries.length }), [rows, entries]);
  const cellAt = useMemo(() => cellsOf(rows, entries), [rows, entries]);
  const selection = options.selection === null ? null : fitted(options.selection, size);
  const block = selection === null ? null : blockOf(selection);

  function settle(written: Written | null, how: How): void {
    if (written === null) return;
    if (readOnly !== null) {
      show({ sentence: readOnly, refused: true, action: null });
      return;
    }
    if (written.problems.length > 0 || written.outside > 0) onRefused(written, how);
    else onWrite(written, how);
  }

  function fillTo(target: Block): void {
    if (block === null || selection === null) return;
    settle(filledFrom(block, target, cellAt), 'fill');
    options.onSelect({
      ...selection,
      from: { row: target.top, column: target.left },
      to: { row: target.bottom, column: target.right },
    });
  }

  return {
    columns,
    entries,
    rows,
    size,
    selection,
    select: options.onSelect,
    cellAt,
    type: (text, whole) => {
      if (selection === null || block === null) return null;
      if (readOnly !== null) return readOnly;
      const { row, column } = selection.active;
      const into = whole ? block : { top: row, bottom: row, left: column, right: column };
      const written = typedInto(text, into, cellAt);
      const [problem] = written.problems;
      if (problem !== undefined) return problem.sentence;
      settle(written, 'type');
      return null;
    },
    leave: text => {
      if (selection === null) return;
      const { row, column } = selection.active;
      settle(typedInto(text, { top: row, bottom: row, left: column, right: column }, cellAt), 'type');
    },
    paste: text => {
      if (block !== null) settle(pasted(fromTabSeparated(text), block, size, cellAt), 'paste');
    },
    clear: () => {
      if (block !== null) settle(cleared(block, cellAt), 'clear');
    },
    fillDown: () => {
      if (block !== null) settle(filledDown(block, cellAt), 'fill');
    },
    fillRight: () => {
      if (block !== null) settle(filledRight(block, cellAt), 'fill');
    },
    fillTo,
    fillRun: () => {
      const target = block === null ? null : runBelow(block, size, cellAt);
      if (target !== null) fillTo(target);
    },
    toggle: () => {
      if (selection !== null && block !== null) settle(toggled(block, selection.active, cellAt), 'toggle');
    },
    copied: () => (block === null ? [] : textsOf(block, cellAt)),
  };
}

const NO_CELL: SheetCell = { value: '', text: '', read: () => ({ value: '' }), toggled: null };

function cellsOf<Row>(rows: readonly Row[], entries: readonly EntryColumn<Row>[]): CellAt {
  return ({ row: at, column }: Place) => {
    const row = rows[at];
    const entry = entries[column]?.entry;
    if (row === undefined || entry === undefined) return NO_CELL;
    return {
      value: entry.value(row),
      text: entry.text(row),
      read: typed => entry.read(typed, row),
      toggled: entry.toggled?.(row) ?? null,
    };
  };
}
