import type { MergedRange } from './types.ts';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** 'B7' -> row 7, column 2; null when it is no cell address. `$` signs are allowed. */
export function parseAddress(address: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row === 0 ? null : { row, column };
}

/** Row 7, column 2 -> 'B7'. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'A4:A5' -> its four sides; null when it is no range. */
export function parseRange(reference: string): MergedRange | null {
  const [first = '', second = first] = reference.split(':');
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
