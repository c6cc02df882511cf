import type { KeyboardEvent } from 'react';
import type { Item } from './use-items.ts';

interface Options<Row> {
  readonly items: readonly Item<Row>[];
  readonly selectedId: string | null;
  readonly rowsInView: () => number;
  readonly onMove: (index: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onMenu: (() => void) | undefined;
}

/** Arrows, Home, End and Page keys move the selection, Enter opens, Shift+F10 shows the row's menu. */
export function useRowKeys<Row>(options: Options<Row>): (event: KeyboardEvent) => void {
  const { items, selectedId, rowsInView, onMove, onOpen, onMenu } = options;
  return event => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = items.findIndex(item => item.kind === 'row' && item.id === selectedId);
    const target = moved(event.key, at, items.length - 1, rowsInView());
    if (target !== null) {
      event.preventDefault();
      const index = nearestRow(items, target, target >= at ? 1 : -1);
      if (index !== null) onMove(index);
      return;
    }
    const selected = items[at];
    if (selected?.kind !== 'row') return;
    if (event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault();
      onOpen(selected.row);
    } else if (onMenu !== undefined && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      event.preventDefault();
      onMenu();
    }
  };
}

function moved(key: string, at: number, last: number, inView: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at <= 0 ? 0 : at - 1;
    case 'PageDown':
      return at + inView;
    case 'PageUp':
      return Math.max(at - inView, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Group lines are stepped over; past either end the last row stays. */
export function nearestRow<Row>(items: readonly Item<Row>[], wanted: number, step: 1 | -1): number | null {
  const start = Math.min(Math.max(wanted, 0), items.length - 1);
  for (const direction of [step, -step]) {
    for (let index = start; index >= 0 && index < items.length; index += direction) {
      if (items[index]?.kind === 'row') return index;
    }
  }
  return null;
}
