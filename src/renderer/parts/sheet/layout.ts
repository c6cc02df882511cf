import { typeScale } from '../../theme/type-size.ts';
import type { SheetColumn, SheetItem } from './columns.ts';

export const HEAD = Math.round(28 * typeScale);
export const ROW = Math.round(34 * typeScale);
export const GROUP = Math.round(28 * typeScale);
export const FOOT = Math.round(42 * typeScale);

/** Beyond this a name gains nothing; what is left goes to the columns that are typed into. */
const WIDEST_NAME = 420 * typeScale;

/** Width of each column: the names take what the others leave, up to a point; then those with entry share the rest. */
export function columnWidths<Row>(asked: readonly SheetColumn<Row>[], available: number): readonly number[] {
  const columns = asked.map(column => ({ ...column, width: Math.round(column.width * typeScale) }));
  const named = columns.map(({ width, grow }) => (grow === true ? Math.max(width, WIDEST_NAME) : width));
  const least = sum(columns.map(({ width }) => width));
  const wide = sum(named);
  if (available <= wide) {
    const growing = columns.filter(({ grow }) => grow === true).length;
    const share = growing === 0 ? 0 : Math.max(Math.floor((available - least) / growing), 0);
    return columns.map(({ width, grow }) => (grow === true ? width + share : width));
  }
  const typed = columns.filter(({ entry }) => entry !== undefined);
  const left = available - wide;
  // The pixels no column's share is whole of go to the first columns, one each.
  const share = (at: number) => Math.floor(left / typed.length) + (at < left % typed.length ? 1 : 0);
  return columns.map((column, at) => {
    const place = typed.indexOf(column);
    return (named[at] ?? 0) + (place === -1 ? 0 : share(place));
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
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

/**
 * Where to scroll to, from where the view stands, so that a cell is seen whole: as little as possible, `covered` being what
 * frozen columns hide at the view's beginning.
 */
export function scrollFor(
  at: number,
  cell: { readonly left: number; readonly width: number },
  covered: number,
  room: number,
): number {
  const most = cell.left - covered;
  if (at > most) return most;
  return Math.max(at, cell.left + cell.width - room);
}
