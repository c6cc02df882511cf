import type { CellWords, MergedView } from '../exchange/layout/merged-view.ts';
import type { Cell } from '../exchange/workbook/types.ts';

export type RegisterField =
  | 'incomingNumber'
  | 'receivedOn'
  | 'sender'
  | 'number'
  | 'documentDate'
  | 'subject'
  | 'kind'
  | 'note';

/** How the headings of a "Sổ văn bản đến" read, as search keys; the first rule that fits a heading counts. */
const headings: readonly (readonly [field: RegisterField, heading: RegExp])[] = [
  ['incomingNumber', /^so (?:thu tu )?den|^stt den/],
  ['receivedOn', /^ngay (?:thang )?(?:nam )?(?:den|nhan)/],
  ['sender', /^(?:ten )?(?:co quan|don vi|noi|tac gia|noi).*(?:gui|ban hanh|phat hanh)|^tac gia|^noi gui/],
  ['documentDate', /^ngay(?: thang)?(?: nam)?(?: (?:van ban|vb|ky|ban hanh|cua van ban))?$/],
  ['number', /^so (?:va )?ky hieu|^so (?:van ban|vb)|^ky hieu/],
  ['subject', /trich yeu|^noi dung/],
  ['kind', /^(?:ten )?loai/],
  ['note', /^ghi chu/],
];

const required: readonly RegisterField[] = ['receivedOn', 'sender', 'subject'];
/** A register's header stands near its top. */
const lookedAt = 30;

/** Where the rows of a register of incoming documents stand. */
export interface RegisterTable {
  readonly headerRow: number;
  readonly rows: readonly number[];
  readonly cell: (row: number, field: RegisterField) => Cell | undefined;
  readonly words: (row: number, field: RegisterField) => CellWords;
}

/** Null: the sheet is no such register. */
export function findRegisterTable(view: MergedView): RegisterTable | null {
  for (const row of view.rowNumbers.slice(0, lookedAt)) {
    const columns = columnsOf(view, row);
    if (!required.every(field => columns.has(field))) continue;
    const at = (field: RegisterField) => columns.get(field) ?? 0;
    return {
      headerRow: row,
      rows: view.rowNumbers.filter(number => number > row),
      cell: (number, field) => view.cell(number, at(field)),
      words: (number, field) => view.words(number, at(field)),
    };
  }
  return null;
}

function columnsOf(view: MergedView, row: number): Map<RegisterField, number> {
  const columns = new Map<RegisterField, number>();
  for (let column = 1; column <= view.lastColumn; column += 1) {
    const { key } = view.words(row, column);
    const field = headings.find(([, heading]) => heading.test(key))?.[0];
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}
