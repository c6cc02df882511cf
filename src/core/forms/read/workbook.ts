import { parseAddress, parseRange } from '../../exchange/workbook/address.ts';
import { readWorkbook } from '../../exchange/workbook/read.ts';
import type { Cell, Sheet, Workbook } from '../../exchange/workbook/types.ts';
import { searchKey } from '../../text/search-key.ts';
import { formMark } from '../code.ts';
import { type ListId, listIds } from '../fields.ts';
import {
  answerCollector,
  codesIn,
  columnsByHeading,
  type FormReading,
  fieldAsked,
  isHeadOf,
  saidRows,
} from './reading.ts';

/** Columns of the form's sheet looked at for labels and lists. */
const lastColumn = 40;

/**
 * A workbook form: each answer by its named range, else where the hidden sheet says it stood, else by the words beside it.
 * Nothing locked is trusted. @throws FileRefused.
 */
export function readWorkbookForm(bytes: Uint8Array): FormReading {
  const workbook = readWorkbook(bytes);
  const mark = workbook.sheets.find(isMark);
  const seen = workbook.sheets.filter(sheet => sheet !== mark);
  const collector = answerCollector();
  collector.take(named(workbook));
  if (mark !== undefined) collector.take(noted(mark, seen));
  collector.take(seen.flatMap(labelled));
  return {
    format: 'xlsx',
    codes: codesIn(textsOf(mark === undefined ? seen : [mark, ...seen])),
    letterhead: letterheadOf(seen),
    answers: collector.answers,
    twice: [...collector.twice],
    lists: { models: listOf('models', seen), feedback: listOf('feedback', seen) },
    found: collector.places.size,
  };
}

function isMark(sheet: Sheet): boolean {
  return sheet.rows.get(1)?.get(1)?.text === formMark;
}

function* textsOf(sheets: readonly Sheet[]): Generator<string> {
  for (const { rows } of sheets) for (const cells of rows.values()) for (const { text } of cells.values()) yield text;
}

/** `'Phiếu báo cáo'!$C$7` */
function named({ names, sheets }: Workbook): (readonly [string, Cell | undefined])[] {
  return [...names].flatMap(([name, reference]) => {
    const field = /^f_(\w+)$/i.exec(name)?.[1];
    const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))[!.](.+)$/.exec(reference.trim());
    const range = parts === null ? null : parseRange(parts[3] ?? '');
    if (field === undefined || listIds.some(list => list === field) || parts === null || range === null) return [];
    const sheet = sheets.find(each => each.name === (parts[1]?.replaceAll("''", "'") ?? parts[2]));
    return sheet === undefined ? [] : [[field, sheet.rows.get(range.top)?.get(range.left)] as const];
  });
}

/** Where an answer stood when the form was made, if its label still stands beside it: rows may have been put in since. */
function noted(mark: Sheet, sheets: readonly Sheet[]): (readonly [string, Cell | undefined])[] {
  return [...mark.rows].slice(1).flatMap(([, cells]) => {
    const [field = '', sheetName = '', address = '', label = ''] = [1, 2, 3, 4].map(
      column => cells.get(column)?.text ?? '',
    );
    const at = parseAddress(address);
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (field === '' || at === null || sheet === undefined || listIds.some(list => list === field)) return [];
    const beside = sheet.rows.get(at.row)?.get(at.column - 1)?.text ?? '';
    return searchKey(beside) === searchKey(label) ? [[field, sheet.rows.get(at.row)?.get(at.column)] as const] : [];
  });
}

function labelled({ rows }: Sheet): (readonly [string, Cell | undefined])[] {
  return [...rows.values()].flatMap(cells =>
    [...cells.values()].flatMap(({ text, column }) => {
      const field = text === '' || column > lastColumn ? null : fieldAsked(text);
      return field === null ? [] : [[field, cells.get(column + 1)] as const];
    }),
  );
}

function listOf(list: ListId, sheets: readonly Sheet[]) {
  return sheets.flatMap(({ rows }) => {
    const numbers = [...rows.keys()];
    const head = numbers.find(number =>
      isHeadOf(
        list,
        line(rows, number).map(cell => cell?.text ?? ''),
      ),
    );
    if (head === undefined) return [];
    const columns = columnsByHeading(
      list,
      line(rows, head).map(cell => cell?.text ?? ''),
    );
    return saidRows(
      columns,
      numbers.filter(number => number > head).map(number => line(rows, number)),
    );
  });
}

function line(rows: Sheet['rows'], number: number): (Cell | undefined)[] {
  const cells = rows.get(number);
  return Array.from({ length: lastColumn }, (_, index) => cells?.get(index + 1));
}

/** Second line of the form's head. */
function letterheadOf(sheets: readonly Sheet[]): string | null {
  const main = sheets.find(({ rows }) =>
    [...rows.values()].some(cells => fieldAsked(cells.get(2)?.text ?? '') !== null),
  );
  return main?.rows.get(2)?.get(1)?.text.trim() ?? null;
}
