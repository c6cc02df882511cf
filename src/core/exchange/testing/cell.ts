import { shownDay } from '../../text/days.ts';
import { dayOfSerial } from '../workbook/serial-day.ts';
import type { Cell } from '../workbook/types.ts';

const bare = { row: 1, column: 1, day: null, formula: false, comment: null, fill: null };

/** A cell as the reader would give it: text, number or yes/no by the value's own type. */
export function cellOf(raw: string | number | boolean): Cell {
  if (typeof raw === 'string') return { ...bare, kind: 'text', text: raw, raw };
  if (typeof raw === 'number') return { ...bare, kind: 'number', text: String(raw), raw };
  return { ...bare, kind: 'boolean', text: raw ? 'TRUE' : 'FALSE', raw };
}

/** A date cell with the spreadsheet's day number. */
export function dateCell(serial: number): Cell {
  const day = dayOfSerial(serial, false)?.day ?? '';
  return { ...bare, kind: 'date', text: shownDay(day), raw: serial, day };
}

export const uncalculated: Cell = { ...bare, kind: 'empty', text: '', raw: null, formula: true };
export const errorCell: Cell = { ...bare, kind: 'error', text: '#REF!', raw: '#REF!' };
