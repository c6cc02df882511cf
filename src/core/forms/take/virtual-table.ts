import type { TableKind } from '../../exchange/layout/fields.ts';
import type { Table, TableRow } from '../../exchange/layout/table.ts';
import type { Cell, Sheet } from '../../exchange/workbook/types.ts';

/** A form's answers as a table of the import, so that the same reader understands both. */
export interface AnswersAsTable {
  readonly kind: TableKind;
  /** Stands for the sheet: the file's key. */
  readonly file: string;
  /** Fields in a fixed order: their place is part of a question's key. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  readonly firstRow: number;
  readonly rows: readonly ReadonlyMap<string, Cell>[];
}

export function asTable({ kind, file, fields, firstRow, rows }: AnswersAsTable): Table {
  const columnOf = new Map(fields.map(({ field }, index) => [field, index + 1]));
  const sheet: Sheet = {
    name: file,
    hidden: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cutOff: false,
  };
  return {
    kind,
    sheet,
    headerRow: 1,
    columns: fields.map(({ field, label }, index) => ({
      column: index + 1,
      letters: '',
      heading: label,
      field,
      sample: '',
    })),
    rows: rows.map(
      (cells, index): TableRow => ({
        row: firstRow + index,
        group: null,
        cell: field => {
          const cell = cells.get(field);
          // What stands beside an answer in a workbook form is not the answer's.
          return cell === undefined ? undefined : { ...cell, row: firstRow + index, comment: null, fill: null };
        },
        columnOf: field => columnOf.get(field) ?? 1,
        cells: [],
      }),
    ),
    unnamed: [],
    notes: [],
  };
}
