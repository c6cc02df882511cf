import type { SheetColumn, SheetItem } from './columns.ts';

export const HEAD = 28;
export const ROW = 34;
export const GROUP = 28;
export const FOOT = 42;

/** Width of each column: those that grow share what the others leave. */
export function columnWidths<Row>(columns: readonly SheetColumn<Row>[], available: number): readonly number[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const growing = columns.filter(({ grow }) => grow === true).length;
  const share = growing === 0 ? 0 : Math.max(Math.floor((available - least) / growing), 0);
  return columns.map(({ width, grow }) => (grow === true ? width + share : width));
}

/** Where each column begins from the left, and where the last one ends. */
export function columnStarts(widths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return starts;
}

/** Where each row begins from the top of the body, and where the last one ends; groups take their room between. */
export function rowStarts<Row>(items: readonly SheetItem<Row>[]): {
  readonly rows: readonly number[];
  readonly end: number;
} {
  const rows: number[] = [];
  let top = 0;
  for (const item of items) {
    if (item.kind === 'row') rows.push(top);
    top += item.kind === 'row' ? ROW : GROUP;
  }
  return { rows, end: top };
}
