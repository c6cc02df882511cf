import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { MenuPlace } from '../data-table/row-menu.tsx';
import { blockOf, isInside, movedTo, selectionAt, wholeColumn } from './selection.ts';
import { headingUnder, placeUnder, useDrag } from './use-drag.ts';
import type { SheetModel } from './use-sheet.ts';
import { groupUnder } from './use-sheet-folds.ts';

interface Options<Row> {
  readonly sheet: SheetModel<Row>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly frozenWidth: number;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onGroup: (key: string) => void;
  readonly onMenu: (place: MenuPlace) => void;
}

/** Mouse on the cells of a sheet: pressing selects, dragging stretches, twice opens the cell, the right button shows the menu. */
export function useSheetClicks<Row>(options: Options<Row>) {
  const { sheet, table, scroll, frozenWidth, isEditing, onEdit, onGroup, onMenu } = options;
  const { selection, size, select } = sheet;

  const pressDown = useDrag({
    scroll,
    frozenWidth,
    onStart: (place, extend) =>
      select(selection === null ? selectionAt(place) : movedTo(selection, place, size, extend)),
    onStretch: place => {
      if (selection !== null) select(movedTo(selection, place, size, true));
    },
  });

  return {
    onPointerDown: (event: PointerEvent) => {
      // Writes what was being typed while its cell is still the active one.
      if (isEditing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      pressDown(event);
    },
    onMouseDown: (event: MouseEvent) => {
      // The browser would look for something to focus below the pointer, and may find nothing: the keys stay with the sheet.
      if (event.button !== 0 || event.target instanceof HTMLInputElement || placeUnder(event.target) === null) return;
      event.preventDefault();
      table.current?.focus({ preventScroll: true });
    },
    onClick: (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('[data-row-menu]') : null;
      if (button !== null) {
        const { left, bottom } = button.getBoundingClientRect();
        onMenu({ x: left, y: bottom });
        return;
      }
      const group = groupUnder(event.target);
      if (group !== null) {
        onGroup(group);
        table.current?.focus({ preventScroll: true });
      }
      const column = headingUnder(event.target);
      if (column !== null) select(wholeColumn(column, size));
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!isEditing && placeUnder(event.target) !== null) onEdit();
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeUnder(event.target);
      if (place === null || isEditing) return;
      event.preventDefault();
      if (selection === null || !isInside(place, blockOf(selection))) select(selectionAt(place));
      onMenu({ x: event.clientX, y: event.clientY });
    },
  };
}
