import type { DragEvent } from 'react';
import { placed } from './definition.ts';
import type { TableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

const KIND = 'text/x-cot';

/** A heading dragged onto another takes its place; the keyboard has "Sang trái" and "Sang phải". */
export function headingDrag<Row>(
  columns: readonly ViewColumn<Row>[],
  { definition, set }: Pick<TableView, 'definition' | 'set'>,
  column: ViewColumn<Row>,
) {
  if (column.frozen === true) return {};
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(KIND, column.key),
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(KIND)) event.preventDefault();
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const after = event.clientX > left + width / 2;
      set(placed(columns, definition, event.dataTransfer.getData(KIND), column.key, after));
    },
  };
}
