import { type KeyboardEvent, useRef } from 'react';
import { jumped, movedTo, originOf, type Place, type Selection, type Size, stepped } from './selection.ts';

interface Options {
  readonly selection: Selection | null;
  readonly size: Size;
  readonly rowsInView: () => number;
  readonly isFilled: (place: Place) => boolean;
  readonly onSelect: (selection: Selection) => void;
  /** `fresh`: the key typed replaces the cell; else its text is opened for change (F2). */
  readonly onEdit: (fresh: boolean) => void;
  readonly onToggle: () => void;
  readonly onClear: () => void;
  readonly onFillDown: () => void;
  readonly onFillRight: () => void;
  readonly onMenu: () => void;
  readonly onOpen: (() => void) | undefined;
}

const ARROWS: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * The keys of a spreadsheet. Tab goes from cell to cell and out of the sheet at its ends; after Esc the next Tab leaves at
 * once, so that nobody is caught inside.
 */
export function useSheetKeys(options: Options): (event: KeyboardEvent) => void {
  const leaving = useRef(false);
  return event => {
    const { selection, onSelect } = options;
    if (event.target !== event.currentTarget || event.altKey || selection === null) {
      if (event.altKey && event.key === 'Enter' && options.onOpen !== undefined) {
        event.preventDefault();
        options.onOpen();
      }
      if (event.altKey && event.key === 'ArrowDown' && selection !== null) {
        event.preventDefault();
        openColumn(event.currentTarget, selection.active.column);
      }
      return;
    }
    const wasLeaving = leaving.current;
    leaving.current = event.key === 'Escape' || (wasLeaving && event.key === 'Shift');
    if (event.key === 'Tab' && wasLeaving) return;
    const next = nextSelection(event, selection, options);
    if (next !== undefined) {
      if (next === null) return;
      event.preventDefault();
      onSelect(next);
      return;
    }
    const act = actionOf(event, options);
    if (act === null) return;
    // A typed character is not held back: it falls into the editor that has just taken the focus.
    if (!isTyped(event)) event.preventDefault();
    act();
  };
}

/** As in a spreadsheet: what can be done with the column, its filter first. */
function openColumn(table: Element, column: number): void {
  table.querySelector<HTMLElement>(`th[data-heading="${column}"] button`)?.click();
}

/** Undefined: not a key that moves; null: a move out of the sheet, left to the browser. */
function nextSelection(event: KeyboardEvent, selection: Selection, options: Options): Selection | null | undefined {
  const { size, isFilled, rowsInView } = options;
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const origin = originOf(selection, shiftKey);
  const to = (place: Place) => movedTo(selection, place, size, shiftKey);
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    if (control) return to(jumped(origin, size, arrow, isFilled));
    return to({ row: origin.row + arrow.rows, column: origin.column + arrow.columns });
  }
  switch (key) {
    case 'Tab':
      return control ? null : stepped(selection, size, 'row', shiftKey ? -1 : 1);
    case 'Enter':
      return control ? undefined : (stepped(selection, size, 'column', shiftKey ? -1 : 1) ?? selection);
    case 'Home':
      return to({ row: control ? 0 : origin.row, column: 0 });
    case 'End':
      return to({ row: control ? size.rows - 1 : origin.row, column: size.columns - 1 });
    case 'PageUp':
      // With Ctrl the first row of the same column: where a search leads. Browsers keep that key for themselves.
      return to({ row: control ? 0 : origin.row - rowsInView(), column: origin.column });
    case 'PageDown':
      return to({ row: origin.row + rowsInView(), column: origin.column });
    case 'a':
      if (!control) return undefined;
      return {
        ...selection,
        from: { row: 0, column: 0 },
        to: { row: size.rows - 1, column: size.columns - 1 },
        tabStart: null,
      };
    default:
      return undefined;
  }
}

function actionOf(event: KeyboardEvent, options: Options): (() => void) | null {
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return options.onMenu;
  if (event.ctrlKey || event.metaKey)
    return event.shiftKey ? null : (controlled(event.key.toLowerCase(), options) ?? null);
  if (event.key === 'F2') return () => options.onEdit(false);
  if (event.key === ' ') return options.onToggle;
  if (event.key === 'Delete' || event.key === 'Backspace') return options.onClear;
  return isTyped(event) ? () => options.onEdit(true) : null;
}

function controlled(key: string, { onFillDown, onFillRight }: Options): (() => void) | undefined {
  return key === 'd' ? onFillDown : key === 'r' ? onFillRight : undefined;
}

/** A character, or the first key of one that an input method is putting together. */
function isTyped(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.key === ' ') return false;
  return event.key.length === 1 || event.key === 'Process' || event.nativeEvent.isComposing;
}
