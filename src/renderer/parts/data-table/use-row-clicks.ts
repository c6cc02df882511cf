import type { MouseEvent } from 'react';
import type { MenuPlace } from './row-menu.tsx';
import type { Item } from './use-items.ts';

interface Options<Row> {
  readonly items: readonly Item<Row>[];
  readonly onSelect: (row: Row) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onMenu: ((place: MenuPlace) => void) | undefined;
  readonly onGroup: (key: string) => void;
}

/** Mouse on the rows of a grid: a click selects, on the name or twice it opens, the right button shows the menu. */
export function useRowClicks<Row>({ items, onSelect, onOpen, onMenu, onGroup }: Options<Row>) {
  function itemUnder(event: MouseEvent): Item<Row> | undefined {
    if (!(event.target instanceof Element)) return undefined;
    const index = event.target.closest<HTMLElement>('tr[data-index]')?.dataset.index;
    return index === undefined ? undefined : items[Number(index)];
  }
  function rowUnder(event: MouseEvent): Row | null {
    const item = itemUnder(event);
    return item?.kind === 'row' ? item.row : null;
  }
  function isOnName(event: MouseEvent): boolean {
    return event.target instanceof Element && event.target.closest('[data-opens]') !== null;
  }
  function menuButtonUnder(event: MouseEvent): Element | null {
    return event.target instanceof Element ? event.target.closest('[data-menu]') : null;
  }
  return {
    onClick: (event: MouseEvent) => {
      const item = itemUnder(event);
      if (item?.kind === 'group') onGroup(item.group.key);
      const row = item?.kind === 'row' ? item.row : null;
      if (row === null) return;
      const button = menuButtonUnder(event);
      if (button !== null && onMenu !== undefined) {
        const { left, bottom } = button.getBoundingClientRect();
        onSelect(row);
        onMenu({ x: left, y: bottom });
      } else if (isOnName(event) && onOpen !== undefined) onOpen(row);
      else onSelect(row);
    },
    onDoubleClick: (event: MouseEvent) => {
      const row = rowUnder(event);
      if (row !== null && menuButtonUnder(event) === null) onOpen?.(row);
    },
    onContextMenu: (event: MouseEvent) => {
      const row = rowUnder(event);
      if (row === null || onMenu === undefined) return;
      event.preventDefault();
      onSelect(row);
      onMenu({ x: event.clientX, y: event.clientY });
    },
  };
}
