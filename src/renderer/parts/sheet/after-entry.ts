import type { Leave } from './cell-editor.tsx';
import { movedTo, type Selection, type Size, stepped } from './selection.ts';

/** Where the selection goes when a cell was typed into; null: it stays. */
export function afterEntry(now: Selection, leave: Leave, size: Size): Selection | null {
  const { row, column } = now.active;
  switch (leave) {
    case 'down':
      return stepped(now, size, 'column', 1);
    case 'up':
      return stepped(now, size, 'column', -1);
    case 'right':
      return stepped(now, size, 'row', 1) ?? movedTo(now, { row, column: column + 1 }, size, false);
    case 'left':
      return stepped(now, size, 'row', -1) ?? movedTo(now, { row, column: column - 1 }, size, false);
    default:
      return null;
  }
}
