import { makeDay } from '../../text/days.ts';

/** What a cell of a workbook holds, and Excel's format for it. */
export interface WorkbookCell {
  /** Null: nothing. */
  readonly value: string | number | Date | null;
  readonly format: string;
}

const wholeNumber = /^(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,8})$/;
const day = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Excel believes in 29/02/1900, and counts the days before it otherwise. */
const firstCountedDay = '1900-03-01';

/**
 * A printed cell as Excel keeps it: a day is a date, a whole number a number where the column holds figures, all else
 * text. "5/7", a telephone number, the number of a paper are never taken for dates or figures.
 */
export function workbookCell(printed: string, isFigure: boolean): WorkbookCell {
  // The invisible places are where Word may break a line.
  const text = printed.replaceAll('\u200B', '');
  if (text === '') return { value: null, format: isFigure ? '#,##0' : '@' };
  if (isFigure && wholeNumber.test(text)) {
    // 2026 is printed as it is, 1.098 by thousands.
    return { value: Number(text.replaceAll('.', '')), format: /^\d{4,}$/.test(text) ? '0' : '#,##0' };
  }
  const [, date, month, year] = day.exec(text) ?? [];
  const made = makeDay(Number(year), Number(month), Number(date));
  if (made !== null && made >= firstCountedDay) return { value: new Date(`${made}T00:00:00Z`), format: 'dd/mm/yyyy' };
  return { value: text, format: '@' };
}
