import type { Form } from '../parts/form.ts';
import type { Piece } from '../parts/piece.ts';
import { foundWords } from '../words/found.ts';
import { boldRule, italicRule, sizeRule } from './looks.ts';
import { edited } from './number.ts';
import { plainRule, when } from './rule.ts';

const group = 'letterhead';
const select = (form: Form) => [form.letterhead.date];

interface DateLine {
  readonly piece: Piece;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Day, month and year as typed; '' for those left open. */
function read({ letterhead: { date } }: Form): DateLine | null {
  if (date === null) return null;
  const match = /ngày\s*([\d.…_]*)\s*tháng\s*([\d.…_]*)\s*năm\s*([\d.…_]*)/iu.exec(date.plain);
  const digits = (index: number) => (match?.[index] ?? '').replace(/\D/g, '');
  return { piece: date, day: digits(1), month: digits(2), year: digits(3) };
}

const missing = plainRule('date.missing', form =>
  when(form.letterhead.date === null, () => ({ group, found: foundWords.missing })),
);

/** Place, comma, day, month, year; whatever is not known yet may stay open. */
const form = plainRule('date.form', each => {
  const { date } = each.letterhead;
  if (date === null) return [];
  const isRight = /^\p{L}[^,]*,\s*ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*$/u.test(date.plain);
  return when(!isRight, () => ({ group, piece: date, found: foundWords.text(date.plain) }));
});

const dayZero = plainRule('date.dayZero', each => {
  const line = read(each);
  if (line === null || line.day.length !== 1) return [];
  const { piece, day } = line;
  const fix = edited(piece, /(?<=ngày\s*)\d(?=\s)/iu, `0${day}`);
  return [{ group, piece, found: foundWords.text(piece.plain), fix }];
});

/** Only the first two months have a zero. */
const monthZero = plainRule('date.monthZero', each => {
  const line = read(each);
  const month = Number(line?.month);
  if (line === null || line.month === '' || month === 0) return [];
  const right = month <= 2 ? `0${month}` : String(month);
  if (line.month === right) return [];
  const { piece } = line;
  return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, /(?<=tháng\s*)\d+/iu, right) }];
});

/** A day the calendar has. */
const calendar = plainRule('date.calendar', each => {
  const line = read(each);
  if (line === null || line.day === '' || line.month === '') return [];
  const { piece } = line;
  const day = Number(line.day);
  const month = Number(line.month);
  const year = line.year === '' ? 2024 : Number(line.year);
  const made = new Date(Date.UTC(year, month - 1, day));
  const exists = month >= 1 && month <= 12 && made.getUTCDate() === day && made.getUTCMonth() === month - 1;
  return when(!exists, () => ({ group, piece, found: foundWords.text(piece.plain) }));
});

export const dateRules = [
  missing,
  form,
  dayZero,
  monthZero,
  calendar,
  italicRule('date.italic', group, select),
  boldRule('date.bold', group, select),
  sizeRule('date.size', group, select),
];
