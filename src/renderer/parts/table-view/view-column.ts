import { isValidElement, type ReactNode } from 'react';

/** What a view needs to know of a column, of a list as of a sheet. */
export interface ViewColumn<Row> {
  readonly key: string;
  /** Says the unit: "Số đảng viên", "Ngày nhận". */
  readonly heading: string;
  /** Pixels; the least width of a column that grows. */
  readonly width: number;
  readonly grow?: boolean;
  /** Numbers right, dates centre, words and states left. */
  readonly align?: 'left' | 'right' | 'center';
  /** Whole numbers for Excel, as right-aligned columns are unless they say otherwise: "Số đến" is a name. */
  readonly figures?: boolean;
  /** Stays when the table scrolls sideways. Only the first columns may. A click on its words opens the row. */
  readonly frozen?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What the cell says, where it is drawn as more than text; filtered, grouped and exported by it. */
  readonly text?: (row: Row) => string;
  /** What is printed and exported, where it is more than what the cell says: states with their sign. */
  readonly printed?: (row: Row) => string;
  /** What the column is sorted by where the whole list is here; null stands last. */
  readonly sortValue?: (row: Row) => string | number | null;
  /** Of a sheet: what is typed into the cell. */
  readonly entry?: { readonly text: (row: Row) => string };
}

/** The words of a cell, without its look. */
export function textOf<Row>(column: ViewColumn<Row>, row: Row): string {
  if (column.text !== undefined) return column.text(row);
  return column.entry === undefined ? plainOf(column.cell(row)) : column.entry.text(row);
}

/** Text of a node that is only text, also where it stands in a span of its own; '' of anything drawn. */
export function plainOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (isValidElement<{ readonly children?: ReactNode }>(node) && typeof node.type === 'string') {
    return plainOf(node.props.children);
  }
  return Array.isArray(node) ? node.map(plainOf).join('') : '';
}

/** A column of buttons has no name, and is neither chosen nor exported. */
export function isNamed<Row>({ heading }: ViewColumn<Row>): boolean {
  return heading !== '';
}
