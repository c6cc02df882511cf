/** A cell by its place: index of the row among the rows, of the column among those that can be selected. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The block between two corners, with the cell that typing goes into. */
export interface Selection {
  readonly active: Place;
  readonly from: Place;
  readonly to: Place;
  /** Where a run of Tab began; Enter returns to this column, as in a spreadsheet. */
  readonly tabStart: number | null;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function selectionAt(place: Place): Selection {
  return { active: place, from: place, to: place, tabStart: null };
}

export function blockOf({ from, to }: Pick<Selection, 'from' | 'to'>): Block {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export function isOneCell(selection: Selection): boolean {
  const { top, bottom, left, right } = blockOf(selection);
  return top === bottom && left === right;
}

/** The places of a block row by row; each row's places stand together. */
export function placesOf({ top, bottom, left, right }: Block): readonly (readonly Place[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => ({ row: top + down, column: left + along })),
  );
}

export function isInside({ row, column }: Place, { top, bottom, left, right }: Block): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What is left of a selection when rows or columns went; null when there is no cell at all. */
export function fitted(selection: Selection, size: Size): Selection | null {
  if (size.rows === 0 || size.columns === 0) return null;
  const [active, from, to] = [selection.active, selection.from, selection.to].map(place => clamped(place, size));
  return active === undefined || from === undefined || to === undefined ? null : { ...selection, active, from, to };
}

export function clamped({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}

/** To another cell; with `extend` the block grows from the active cell instead. */
export function movedTo(selection: Selection, place: Place, size: Size, extend: boolean): Selection {
  const target = clamped(place, size);
  if (!extend) return selectionAt(target);
  return { active: selection.active, from: selection.active, to: target, tabStart: null };
}

/** The cell a move starts from: the far corner while a block is being stretched. */
export function originOf(selection: Selection, extend: boolean): Place {
  return extend && samePlace(selection.from, selection.active) ? selection.to : selection.active;
}

/**
 * Tab and Enter: within a block they go round it; from a single cell Tab runs along the rows and Enter down the column
 * where the run of Tab began. Null: there is no cell further on.
 */
export function stepped(selection: Selection, size: Size, along: 'row' | 'column', step: 1 | -1): Selection | null {
  if (!isOneCell(selection)) return { ...selection, active: nextInBlock(selection, along, step) };
  const { row, column } = selection.active;
  if (along === 'column') {
    const place = { row: row + step, column: selection.tabStart ?? column };
    return place.row < 0 || place.row >= size.rows ? null : selectionAt(place);
  }
  const next = row * size.columns + column + step;
  if (next < 0 || next >= size.rows * size.columns) return null;
  const place = { row: Math.floor(next / size.columns), column: next % size.columns };
  // A run that went on to another row begins again there.
  const tabStart = place.row === row ? (selection.tabStart ?? column) : 0;
  return { ...selectionAt(place), tabStart };
}

function nextInBlock(selection: Selection, along: 'row' | 'column', step: 1 | -1): Place {
  const { top, bottom, left, right } = blockOf(selection);
  const height = bottom - top + 1;
  const width = right - left + 1;
  const down = selection.active.row - top;
  const across = selection.active.column - left;
  const count = height * width;
  const index = (along === 'row' ? down * width + across : across * height + down) + step;
  const next = (index + count) % count;
  return along === 'row'
    ? { row: top + Math.floor(next / width), column: left + (next % width) }
    : { row: top + (next % height), column: left + Math.floor(next / height) };
}

/** Ctrl+arrow: to the end of the run of filled cells, or over empty ones to the next filled cell, or to the edge. */
export function jumped(
  start: Place,
  size: Size,
  direction: { readonly rows: number; readonly columns: number },
  isFilled: (place: Place) => boolean,
): Place {
  function beyond({ row, column }: Place): Place | null {
    const next = { row: row + direction.rows, column: column + direction.columns };
    return samePlace(next, clamped(next, size)) ? next : null;
  }
  let place = start;
  let next = beyond(place);
  if (next === null) return place;
  const runs = isFilled(place) && isFilled(next);
  for (; next !== null; next = beyond(place)) {
    if (runs && !isFilled(next)) return place;
    place = next;
    if (!runs && isFilled(place)) return place;
  }
  return place;
}

export function samePlace(left: Place, right: Place): boolean {
  return left.row === right.row && left.column === right.column;
}

/** A heading pressed takes its whole column, from the first row. */
export function wholeColumn(column: number, size: Size): Selection {
  return { ...selectionAt({ row: 0, column }), to: { row: Math.max(size.rows - 1, 0), column } };
}
