import type { UnitKind } from '../../../contract/enumerations.ts';
import { columnLetters } from '../workbook/address.ts';
import type { Cell, Sheet } from '../workbook/types.ts';
import { type TableKind, unitField } from './fields.ts';
import type { Header } from './header.ts';
import type { MergedView } from './merged-view.ts';
import { type RowKind, rowKind } from './row-kind.ts';

export interface Column {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly field: string | null;
  /** The first value under the heading. */
  readonly sample: string;
}

/** One row of a table: its cells by field, and the kind its group heading gives. */
export interface TableRow {
  readonly row: number;
  readonly group: UnitKind | null;
  readonly cell: (field: string) => Cell | undefined;
  readonly columnOf: (field: string) => number;
  /** Every cell of the row that has a value, a comment or a colour. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: TableKind;
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Rows with values but no unit. */
  readonly unnamed: readonly TableRow[];
  /** Texts of note rows ("Ghi chú: ô tô vàng: gửi chậm; …"). */
  readonly notes: readonly string[];
}

/** `sheet!letters` -> field, or null to leave the column out; wins over what the headings say. */
export type ColumnOverrides = Readonly<Record<string, string | null>>;

export function readTable(view: MergedView, kind: TableKind, header: Header, overrides: ColumnOverrides): Table {
  const { sheet } = view;
  const dataFrom = firstDataRow(view, header);
  const dataRows = view.rowNumbers.filter(row => row >= dataFrom);
  const fields = fieldsByColumn(sheet.name, header, overrides);
  const columnOf = new Map([...fields].map(([column, field]) => [field, column]));
  const rows: TableRow[] = [];
  const unnamed: TableRow[] = [];
  const notes: string[] = [];
  let group: UnitKind | null = null;
  let afterTotal = false;
  for (const row of dataRows) {
    const kindOfRow = classify(view, row, columnOf, unitField[kind], afterTotal);
    if (kindOfRow.kind === 'group') {
      group = kindOfRow.unitKind;
      afterTotal = false;
    } else if (kindOfRow.kind === 'total') afterTotal = true;
    else if (kindOfRow.kind === 'note') notes.push(...textsOf(view, row));
    else if (kindOfRow.kind === 'data') rows.push(tableRow(view, row, columnOf, group));
    else if (kindOfRow.kind === 'unnamed') unnamed.push(tableRow(view, row, columnOf, group));
  }
  const columns = header.headings.map(({ column, text }) => {
    const sample = firstText(view, rows, column);
    return { column, letters: columnLetters(column), heading: text, field: fields.get(column) ?? null, sample };
  });
  const shown = columns.filter(({ heading, sample }) => heading !== '' || sample !== '');
  return { kind, sheet, headerRow: header.row, columns: shown, rows, unnamed, notes };
}

function firstText(view: MergedView, rows: readonly TableRow[], column: number): string {
  for (const { row } of rows) {
    const { text } = view.words(row, column);
    if (text !== '') return text;
  }
  return '';
}

function fieldsByColumn(sheet: string, header: Header, overrides: ColumnOverrides): Map<number, string> {
  const fields = new Map<number, string>();
  const chosen = new Set<string | null>();
  for (const { column } of header.headings) {
    const field = overrides[`${sheet}!${columnLetters(column)}`];
    if (field === undefined) continue;
    chosen.add(field);
    if (field !== null) fields.set(column, field);
  }
  for (const { column, field } of header.headings) {
    const isOverridden = overrides[`${sheet}!${columnLetters(column)}`] !== undefined;
    if (!isOverridden && field !== null && !chosen.has(field)) fields.set(column, field);
  }
  return fields;
}

/** After the header, and after a row that only numbers the columns: (1), (2), (3) … */
function firstDataRow(view: MergedView, header: Header): number {
  const row = header.row + header.height;
  const texts = textsOf(view, row);
  const numbers = texts.map(text => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]).filter(number => number !== undefined);
  const isNumbering = numbers.length >= 3 && numbers.length >= texts.length - 2 && isRising(numbers.map(Number));
  return isNumbering ? row + 1 : row;
}

function isRising(numbers: readonly number[]): boolean {
  return (
    (numbers[0] ?? 9) <= 3 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

function classify(
  view: MergedView,
  row: number,
  columnOf: ReadonlyMap<string, number>,
  unit: string,
  afterTotal: boolean,
): RowKind {
  const text = (field: string): string => view.words(row, columnOf.get(field) ?? 0).text;
  const hasValues = [...columnOf].some(
    ([field, column]) => !['order', 'note', unit].includes(field) && isOwnValue(view, row, column),
  );
  return rowKind({ all: textsOf(view, row), order: text('order'), unit: text(unit), hasValues, afterTotal });
}

/** A value of its own: not one a merge spreads over the row. */
function isOwnValue(view: MergedView, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return cell !== undefined && cell.column === column && (cell.formula || view.words(row, column).text !== '');
}

function tableRow(
  view: MergedView,
  row: number,
  columnOf: ReadonlyMap<string, number>,
  group: UnitKind | null,
): TableRow {
  return {
    row,
    group,
    cell: field => cellAt(view, row, columnOf.get(field)),
    columnOf: field => columnOf.get(field) ?? 1,
    cells: [...(view.sheet.rows.get(row)?.values() ?? [])],
  };
}

function cellAt(view: MergedView, row: number, column: number | undefined) {
  return column === undefined ? undefined : view.cell(row, column);
}

function textsOf(view: MergedView, row: number): string[] {
  const texts = new Set<string>();
  for (const { column, kind } of view.sheet.rows.get(row)?.values() ?? []) {
    if (kind !== 'empty') texts.add(view.words(row, column).text);
  }
  texts.delete('');
  return [...texts];
}
