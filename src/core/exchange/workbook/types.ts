/** `empty` stands for a cell without a value that carries a colour, a comment or a formula never calculated. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'empty';

/** One cell as the file holds it. Rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** About what the spreadsheet shows: a date as dd/mm/yyyy, a number without rounding noise. Not normalised. */
  readonly text: string;
  readonly raw: string | number | boolean | null;
  /** The calendar day `YYYY-MM-DD` of a date cell, its time of day left out; null for every other kind. */
  readonly day: string | null;
  readonly formula: boolean;
  readonly comment: string | null;
  /** Fill colour as six capital hex digits, null without one. */
  readonly fill: string | null;
}

export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Row number -> column number -> cell; rows and cells in ascending order, empty ones absent. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells, merges or texts beyond the limits were left out. */
  readonly cutOff: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Defined names as written ("'Phiếu'!$C$7"); nothing they name is looked up here. */
  readonly names: ReadonlyMap<string, string>;
}
