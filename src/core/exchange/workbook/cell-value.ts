import { makeDay, shownDay } from '../../text/days.ts';
import { limits } from './limits.ts';
import { dayOfSerial } from './serial-day.ts';
import { unescapeText } from './shared-strings.ts';
import type { CellStyle } from './styles.ts';
import type { Cell } from './types.ts';

/** A `<c>` element as it was met: its type, its `<v>`, its inline text, whether it holds a formula. */
export interface RawCell {
  readonly type: string;
  readonly value: string | null;
  readonly inlineText: string | null;
  readonly style: CellStyle;
}

export type CellValue = Pick<Cell, 'kind' | 'text' | 'raw' | 'day'>;

const nothing: CellValue = { kind: 'empty', text: '', raw: null, day: null };

export function cellValue(cell: RawCell, sharedTexts: readonly string[], date1904: boolean): CellValue {
  const { type, value, inlineText, style } = cell;
  if (type === 'inlineStr') return text(unescapeText(inlineText ?? value ?? ''));
  if (value === null || value === '') return nothing;
  switch (type) {
    case 's':
      return text(sharedTexts[Number(value)] ?? '');
    case 'str':
      return text(unescapeText(value));
    case 'b': {
      const isYes = value === '1' || value.toLowerCase() === 'true';
      return { kind: 'boolean', text: isYes ? 'TRUE' : 'FALSE', raw: isYes, day: null };
    }
    case 'e':
      return { kind: 'error', text: value, raw: value, day: null };
    case 'd':
      return isoDate(value);
    default:
      return number(value, style, date1904);
  }
}

function text(value: string): CellValue {
  const bounded = value.length > limits.textLength ? value.slice(0, limits.textLength) : value;
  return bounded === '' ? nothing : { kind: 'text', text: bounded, raw: bounded, day: null };
}

function number(value: string, style: CellStyle, date1904: boolean): CellValue {
  const raw = Number(value);
  if (!Number.isFinite(raw)) return text(value);
  const moment = style.isDate ? dayOfSerial(raw, date1904) : null;
  if (moment !== null) {
    const shown = moment.time === null ? shownDay(moment.day) : `${shownDay(moment.day)} ${moment.time}`;
    return { kind: 'date', text: shown, raw, day: moment.day };
  }
  // Fifteen digits are what Excel itself keeps; the rest is the noise of binary fractions.
  const plain = Number.isInteger(raw) ? String(raw) : String(Number(raw.toPrecision(15)));
  return { kind: 'number', text: plain.padStart(style.paddedDigits, '0'), raw, day: null };
}

function isoDate(value: string): CellValue {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  const day = makeDay(Number(year), Number(month), Number(date));
  return day === null ? text(value) : { kind: 'date', text: shownDay(day), raw: value, day };
}
