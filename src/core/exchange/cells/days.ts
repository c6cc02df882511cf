import { makeDay } from '../../text/days.ts';
import { searchKey } from '../../text/search-key.ts';
import { dayOfSerial } from '../workbook/serial-day.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, none, type Parsed, plainText, value } from './parsed.ts';
import { saysNo, saysNotRecorded } from './said-no.ts';

/** The numbers of one written date, in the order they were written. */
const numeric = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const spelled = /^(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const incomplete = /^(\d{1,2})\s?[./-]\s?(\d{1,2})$/;
const timeOfDay = /(?:^|\s|,)\d{1,2}(?:h|g|:)\d{0,2}(?::\d{2})?(?=\s|,|$)/i;

/**
 * A day as people write it, day before month, as `YYYY-MM-DD`. A date that cannot be, or lacks its year, is asked;
 * `year` completes the candidate of the latter.
 */
export function parseDay(cell: Cell | undefined, year: number): Parsed<string> {
  if (cell === undefined) return blank;
  if (isUnreadable(cell) || cell.kind === 'boolean') return asked();
  if (cell.kind === 'date' && cell.day !== null) return plausible(cell.day) ? value(cell.day) : asked(cell.day);
  if (cell.kind === 'number') return fromSerial(cell.raw);
  return parseDayText(plainText(cell), year);
}

function parseDayText(text: string, year: number): Parsed<string> {
  if (saysNotRecorded(text)) return blank;
  if (saysNo(text)) return none;
  const written = withoutWords(text);
  const parts = numeric.exec(written) ?? spelled.exec(searchKey(written));
  if (parts !== null) return fromParts(Number(parts[1]), Number(parts[2]), parts[3] ?? '');
  const isoParts = iso.exec(written);
  if (isoParts !== null) return certain(makeDay(Number(isoParts[1]), Number(isoParts[2]), Number(isoParts[3])));
  const short = incomplete.exec(written);
  return short === null ? asked() : guess(makeDay(year, Number(short[2]), Number(short[1])));
}

/** "22h10 ngày 9/12/2026," -> "9/12/2026" */
function withoutWords(text: string): string {
  const bare = text
    .replace(timeOfDay, ' ')
    .trim()
    .replace(/[.,;]$/, '');
  const [first = '', ...rest] = bare.split(' ');
  return searchKey(first) === 'ngay' ? rest.join(' ') : bare;
}

function fromParts(date: number, month: number, year: string): Parsed<string> {
  if (year.length === 2) return guess(makeDay(2000 + Number(year), month, date));
  const dayFirst = makeDay(Number(year), month, date);
  return dayFirst === null ? guess(makeDay(Number(year), date, month)) : certain(dayFirst);
}

/** A plain number in a column of dates may be a date whose format was lost; it is not taken for one silently. */
function fromSerial(raw: Cell['raw']): Parsed<string> {
  const day = typeof raw === 'number' ? (dayOfSerial(raw, false)?.day ?? null) : null;
  return day !== null && plausible(day) ? asked(day) : asked();
}

function certain(day: string | null): Parsed<string> {
  if (day === null) return asked();
  return plausible(day) ? value(day) : asked(day);
}

function guess(day: string | null): Parsed<string> {
  return day === null ? asked() : asked(day);
}

function plausible(day: string): boolean {
  return day >= '2000-01-01' && day < '2101-01-01';
}
