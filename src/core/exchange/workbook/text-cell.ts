import type { Cell } from './types.ts';

/** A cell as if this had been typed into it; what is no cell of a sheet stands at A1. */
export function textCell(text: string, { row, column }: Pick<Cell, 'row' | 'column'> = { row: 1, column: 1 }): Cell {
  return { row, column, kind: 'text', text, raw: text, day: null, formula: false, comment: null, fill: null };
}
