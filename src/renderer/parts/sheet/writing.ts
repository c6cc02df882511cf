import type { Cells } from './clipboard.ts';
import { type Block, isInside, type Place, placesOf, type Size } from './selection.ts';

/** Typed text understood as a cell's value, or the sentence that says why it does not fit. */
export type Reading = { readonly value: string } | { readonly wrong: string };

/** One cell as writing needs it. `value` is '' where nothing is recorded. */
export interface SheetCell {
  readonly value: string;
  readonly text: string;
  readonly read: (typed: string) => Reading;
  /** What Space makes of it; null: Space leaves it alone. */
  readonly toggled: string | null;
}

export interface Change {
  readonly place: Place;
  readonly before: string;
  readonly value: string;
}

export interface Problem {
  readonly place: Place;
  readonly typed: string;
  readonly sentence: string;
}

/** All of it or nothing: changes to write, or the cells that do not fit. */
export interface Written {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** Blank cells of a paste, which keep what was there. */
  readonly kept: number;
  /** The block that was written to. */
  readonly block: Block;
  /** Pasted cells that would lie outside the sheet. */
  readonly outside: number;
}

export type CellAt = (place: Place) => SheetCell;

/**
 * A block from the clipboard into the sheet, from the upper left cell of `into` on. A single cell fills the whole of
 * `into`; a smaller block is repeated where `into` is a multiple of it, as spreadsheets do. Blank cells keep values.
 */
export function pasted(cells: Cells, into: Block, size: Size, cellAt: CellAt): Written {
  const height = cells.length;
  const width = Math.max(...cells.map(row => row.length), 0);
  const wantedHeight = into.bottom - into.top + 1;
  const wantedWidth = into.right - into.left + 1;
  const fits = height > 0 && width > 0 && wantedHeight % height === 0 && wantedWidth % width === 0;
  const wanted: Block = {
    top: into.top,
    left: into.left,
    bottom: into.top + (fits ? wantedHeight : height) - 1,
    right: into.left + (fits ? wantedWidth : width) - 1,
  };
  const whole: Block = { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 };
  const typed = placesOf(wanted)
    .flat()
    .map(place => ({
      place,
      text: cells[(place.row - into.top) % height]?.[(place.column - into.left) % width] ?? '',
    }));
  const inside = typed.filter(({ place }) => isInside(place, whole));
  const outside = typed.filter(({ place, text }) => !isInside(place, whole) && !isBlank(text)).length;
  const filled = inside.filter(({ text }) => !isBlank(text));
  return { ...written(filled, cellAt), kept: inside.length - filled.length, block: wanted, outside };
}

function isBlank(text: string): boolean {
  return ['', '…', '...'].includes(text.trim());
}

/** One text into every cell of a block: typing, or Ctrl+Enter. */
export function typedInto(text: string, block: Block, cellAt: CellAt): Written {
  const typed = placesOf(block)
    .flat()
    .map(place => ({ place, text }));
  return { ...written(typed, cellAt), kept: 0, block, outside: 0 };
}

export function cleared(block: Block, cellAt: CellAt): Written {
  return typedInto('', block, cellAt);
}

/** The top row of a block into the rows below it; a block of one row takes the row above. */
export function filledDown(block: Block, cellAt: CellAt): Written | null {
  const source = block.top === block.bottom ? block.top - 1 : block.top;
  if (source < 0) return null;
  const target = { ...block, top: source + 1 };
  const typed = placesOf(target)
    .flat()
    .map(place => ({ place, text: cellAt({ row: source, column: place.column }).text }));
  return { ...written(typed, cellAt), kept: 0, block: target, outside: 0 };
}

/** The left column of a block into those right of it; a block of one column takes the column before. */
export function filledRight(block: Block, cellAt: CellAt): Written | null {
  const source = block.left === block.right ? block.left - 1 : block.left;
  if (source < 0) return null;
  return filledFrom({ ...block, left: source, right: source }, { ...block, left: source }, cellAt);
}

/** A block repeated over a larger one that holds it, as the handle at its corner is dragged. */
export function filledFrom(source: Block, target: Block, cellAt: CellAt): Written {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const typed = placesOf(target)
    .flat()
    .filter(place => !isInside(place, source))
    .map(place => {
      const row = source.top + wrapped(place.row - source.top, height);
      const column = source.left + wrapped(place.column - source.left, width);
      return { place, text: cellAt({ row, column }).text };
    });
  return { ...written(typed, cellAt), kept: 0, block: target, outside: 0 };
}

/** Steps from the source's corner, brought back into it; also steps before it. */
function wrapped(steps: number, size: number): number {
  return ((steps % size) + size) % size;
}

/**
 * How far a double click on the handle fills down: as far as the neighbouring column runs without a gap, the left one
 * before the right one. Null: neither goes further than the block.
 */
export function runBelow(block: Block, size: Size, cellAt: CellAt): Block | null {
  for (const column of [block.left - 1, block.right + 1]) {
    if (column < 0 || column >= size.columns) continue;
    let bottom = block.bottom;
    while (bottom + 1 < size.rows && cellAt({ row: bottom + 1, column }).value !== '') bottom += 1;
    if (bottom > block.bottom) return { ...block, bottom };
  }
  return null;
}

/** Space: the whole block becomes what the active cell turns into; cells Space does not apply to stay. */
export function toggled(block: Block, active: Place, cellAt: CellAt): Written {
  const value = cellAt(active).toggled;
  const changes =
    value === null
      ? []
      : placesOf(block)
          .flat()
          .flatMap(place => {
            const cell = cellAt(place);
            return cell.toggled === null || cell.value === value ? [] : [{ place, before: cell.value, value }];
          });
  return { changes, problems: [], kept: 0, block, outside: 0 };
}

function written(
  typed: readonly { readonly place: Place; readonly text: string }[],
  cellAt: CellAt,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const { place, text } of typed) {
    const cell = cellAt(place);
    const reading = cell.read(text);
    if ('wrong' in reading) problems.push({ place, typed: text.trim(), sentence: reading.wrong });
    else if (reading.value !== cell.value) changes.push({ place, before: cell.value, value: reading.value });
  }
  return { changes: problems.length > 0 ? [] : changes, problems };
}

/** The texts of a block, as they are copied. */
export function textsOf(block: Block, cellAt: CellAt): Cells {
  return placesOf(block).map(row => row.map(place => cellAt(place).text));
}
