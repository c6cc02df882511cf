import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Group } from '../data-table/use-items.ts';
import type { SheetView } from '../table-view/use-sheet-view.ts';
import { selectionAt } from './selection.ts';
import type { SheetModel } from './use-sheet.ts';

interface Options<Row> {
  readonly sheet: SheetModel<Row>;
  readonly rowId: (row: Row) => string;
  readonly groupOf: ((row: Row) => Group) | undefined;
  readonly view: SheetView<Row> | undefined;
}

/**
 * Folding by the group's line, or by the keys a spreadsheet has for its outline: Alt+Shift+← folds the group of the active
 * cell, Alt+Shift+→ opens all again. The active cell stays in its row, for the rows above it may go or come.
 */
export function useSheetFolds<Row>({ sheet, rowId, groupOf, view }: Options<Row>) {
  const kept = useRef<{ readonly id: string; readonly column: number } | null>(null);
  const { rows, selection } = sheet;
  const folds = view?.folds;

  useEffect(() => {
    const active = kept.current;
    if (active === null) return;
    kept.current = null;
    const row = rows.findIndex(each => rowId(each) === active.id);
    if (row >= 0) sheet.select(selectionAt({ row, column: active.column }));
  });

  const active = selection === null ? undefined : rows[selection.active.row];

  function keep(): void {
    kept.current =
      active === undefined || selection === null ? null : { id: rowId(active), column: selection.active.column };
  }

  function toggle(key: string): void {
    keep();
    if (folds?.keys.has(key) === true) folds.unfold(key);
    else folds?.fold(key);
  }

  return {
    toggle,
    /** Whether the key was one of these. */
    press: (event: KeyboardEvent): boolean => {
      if (!event.altKey || !event.shiftKey || folds === undefined) return false;
      if (event.key === 'ArrowLeft' && active !== undefined && groupOf !== undefined) toggle(groupOf(active).key);
      else if (event.key === 'ArrowRight') {
        if (folds.keys.size > 0) keep();
        for (const key of folds.keys) folds.unfold(key);
      } else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** The group whose line is under the pointer. */
export function groupUnder(target: EventTarget): string | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-group]') : null;
  return line?.dataset.group ?? null;
}
