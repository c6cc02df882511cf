import type { KeyboardEvent } from 'react';
import type { Item } from './use-items.ts';

interface Options<Row> {
  readonly items: readonly Item<Row>[];
  readonly selectedId: string | null;
  /** The group whose line the keys stand on instead of a row. */
  readonly activeGroup: string | null;
  readonly rowsInView: () => number;
  readonly onMove: (index: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onMenu: (() => void) | undefined;
  /** What this key does with the selected row; undefined where it does nothing. */
  readonly onShortcut: (key: string) => (() => void) | undefined;
  readonly onFold: (key: string, folded: boolean) => void;
}

/**
 * Arrows, Home, End and Page keys move the selection, Enter opens, Shift+F10 shows the row's menu; ← folds the group the
 * keys are in, → opens it again.
 */
export function useRowKeys<Row>(options: Options<Row>): (event: KeyboardEvent) => void {
  const { items, selectedId, activeGroup, rowsInView, onMove, onOpen, onMenu, onShortcut, onFold } = options;
  return event => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = items.findIndex(item =>
      activeGroup === null
        ? item.kind === 'row' && item.id === selectedId
        : item.kind === 'group' && item.group.key === activeGroup,
    );
    const target = moved(event.key, at, items.length - 1, rowsInView());
    if (target !== null) {
      event.preventDefault();
      const index = nearestRow(items, target, target >= at ? 1 : -1);
      if (index !== null) onMove(index);
      return;
    }
    const selected = items[at];
    const fold = foldOf(event.key, items, at);
    if (fold !== null) {
      event.preventDefault();
      onFold(fold.key, fold.folded);
      return;
    }
    if (selected?.kind !== 'row') return;
    const shortcut = onShortcut(event.key);
    if (shortcut !== undefined) {
      event.preventDefault();
      shortcut();
    } else if (event.key === 'Enter' && onOpen !== undefined) {
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

/** ← and →; on a group's own line also Enter and the space bar. */
function foldOf<Row>(
  key: string,
  items: readonly Item<Row>[],
  at: number,
): { readonly key: string; readonly folded: boolean } | null {
  const line = at < 0 ? undefined : items.slice(0, at + 1).findLast(item => item.kind === 'group');
  if (line?.kind !== 'group') return null;
  const isOnLine = items[at]?.kind === 'group';
  if (isOnLine && (key === 'Enter' || key === ' ')) return { key: line.group.key, folded: !line.folded };
  if (key === 'ArrowLeft' && !line.folded) return { key: line.group.key, folded: true };
  return key === 'ArrowRight' && line.folded ? { key: line.group.key, folded: false } : null;
}

/** Lines of open groups are stepped over, folded ones are stopped at; past either end the last one stays. */
export function nearestRow<Row>(items: readonly Item<Row>[], wanted: number, step: 1 | -1): number | null {
  const start = Math.min(Math.max(wanted, 0), items.length - 1);
  for (const direction of [step, -step]) {
    for (let index = start; index >= 0 && index < items.length; index += direction) {
      const item = items[index];
      if (item?.kind === 'row' || item?.folded === true) return index;
    }
  }
  return null;
}
