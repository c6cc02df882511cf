import type { Column } from './table.ts';

/** The least a place and day of size 14 stand on one line in, in millimetres. */
const leastWidth = 81;

/** Room above the place and day, in points. */
export const drawnUpGap = 6;

/** As many columns from the right as "NGƯỜI LẬP BIỂU" needs; at least one stays on the left. */
export function columnsOfDrawnUp(columns: readonly Column[]): number {
  let width = 0;
  for (let count = 1; count < columns.length - 1; count += 1) {
    width += columns.at(-count)?.widthMm ?? 0;
    if (width >= leastWidth) return count;
  }
  return columns.length - 1;
}
