import type { z } from 'zod';
import type { ImportColumn, importSheet } from '../../../contract/exchange.ts';
import type { Layout } from '../layout/find-tables.ts';
import type { Table } from '../layout/table.ts';
import { leftOutReason, warningSentence } from '../words/warnings.ts';
import { cellAddress, columnLetters } from '../workbook/address.ts';
import type { Workbook } from '../workbook/types.ts';

type ImportSheet = z.infer<typeof importSheet>;

/** What each sheet was understood as, in the workbook's order. */
export function describeSheets(workbook: Workbook, layout: Layout): ImportSheet[] {
  return workbook.sheets.map(({ name }) => {
    const table = layout.tables.find(({ sheet }) => sheet.name === name);
    if (table !== undefined) {
      return { name, table: table.kind, why: null, headerRow: table.headerRow, rows: table.rows.length };
    }
    const why = layout.leftOut.find(sheet => sheet.name === name)?.why ?? 'noTable';
    return { name, table: null, why: leftOutReason[why], headerRow: null, rows: 0 };
  });
}

/** `sheet!cell` -> the count a cell was read as. */
export type CountsRead = ReadonlyMap<string, string>;

/**
 * Which column was read as what, each with a value of it. Where the spreadsheet took counts for dates, the sample is
 * the count read back: "03/07/2026" under a month would look like a mistake.
 */
export function describeColumns(tables: readonly Table[], counts: CountsRead): ImportColumn[] {
  return tables.flatMap(({ sheet, columns, rows }) =>
    columns
      .filter(({ field }) => field !== 'order')
      .map(({ column, letters, heading, field, sample }) => {
        const cells = rows.flatMap(({ row }) => sheet.rows.get(row)?.get(column) ?? []);
        const isDate = cells.find(({ kind }) => kind !== 'empty')?.kind === 'date';
        const [count] = isDate
          ? cells.flatMap(({ row }) => counts.get(`${sheet.name}!${cellAddress(row, column)}`) ?? [])
          : [];
        return { sheet: sheet.name, column: letters, heading, field, sample: count ?? sample };
      }),
  );
}

/** What is odd about the sheets themselves: left out, hidden, cut off. */
export function sheetWarnings({ tables, leftOut }: Layout): string[] {
  const warnings = leftOut.map(({ name, why }) => warningSentence.leftOut(name, why));
  for (const { sheet, rows, columns } of tables) {
    const hiddenRows = rows.filter(({ row }) => sheet.hiddenRows.has(row)).length;
    if (hiddenRows > 0) warnings.push(warningSentence.hiddenRows(sheet.name, hiddenRows));
    const hidden = columns.filter(({ column, field }) => field !== null && sheet.hiddenColumns.has(column));
    const letters = hidden.map(({ column }) => columnLetters(column)).join(', ');
    if (letters !== '') warnings.push(warningSentence.hiddenColumns(sheet.name, letters));
    if (sheet.cutOff) warnings.push(warningSentence.cutOff(sheet.name));
  }
  return warnings;
}
