import { parseDay } from '../exchange/cells/days.ts';
import { mergedView } from '../exchange/layout/merged-view.ts';
import type { Workbook } from '../exchange/workbook/types.ts';
import { findRegisterTable, type RegisterTable } from './layout.ts';

/** One row as the register says it. */
export interface ReadRow {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly incomingNumber: string | null;
  /** Null: it cannot be read; `receivedText` is what stands there. */
  readonly receivedOn: string | null;
  readonly receivedText: string;
  readonly number: string | null;
  readonly documentDate: string | null;
  readonly sender: string;
  readonly subject: string;
  /** Subject and kind together, as a search key. */
  readonly subjectKey: string;
}

/** Rows of every visible sheet that is a register of incoming documents; null when there is none. */
export function readRows({ sheets }: Workbook, year: number): readonly ReadRow[] | null {
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(sheet => {
      const table = findRegisterTable(mergedView(sheet));
      return table === null ? [] : [{ sheet: sheet.name, table }];
    });
  if (tables.length === 0) return null;
  return tables.flatMap(({ sheet, table }) => table.rows.flatMap(row => readRow(sheet, table, row, year) ?? []));
}

/** Null: a row without sender or subject is a note, a total, a signature. */
function readRow(sheet: string, table: RegisterTable, row: number, year: number): ReadRow | null {
  const text = (field: Parameters<RegisterTable['words']>[1]) => table.words(row, field).text;
  const sender = text('sender');
  const subject = text('subject');
  if (sender === '' || subject === '') return null;
  const day = (field: 'receivedOn' | 'documentDate'): string | null => {
    const parsed = parseDay(table.cell(row, field), year);
    return parsed.kind === 'value' ? parsed.value : null;
  };
  return {
    ...{ key: `${sheet}!${row}`, sheet, row, sender, subject },
    incomingNumber: text('incomingNumber') || null,
    receivedOn: day('receivedOn'),
    receivedText: text('receivedOn'),
    number: text('number') || null,
    documentDate: day('documentDate'),
    subjectKey: `${table.words(row, 'kind').key} ${table.words(row, 'subject').key}`.trim(),
  };
}
