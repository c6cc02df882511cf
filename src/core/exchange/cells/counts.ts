import { searchKey } from '../../text/search-key.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, type Parsed, plainText, value } from './parsed.ts';
import { saysNo, saysNotRecorded } from './said-no.ts';

/** "8/9 chi bộ": done of total. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

const fraction = /^(\d{1,4})\s?[/\\]\s?(\d{1,4})(\D*)$/;
const cellWords = new Set(['', 'chi bo', 'cb']);

/**
 * A count such as "8/9", also where the spreadsheet took it for a date: the second number is then whichever of day
 * and month equals `cellCount`, the unit's number of party cells (null: not known). Neither: asked.
 */
export function parseCount(cell: Cell | undefined, cellCount: number | null): Parsed<Count> {
  if (cell === undefined) return blank;
  if (isUnreadable(cell)) return asked();
  if (cell.kind === 'date') return fromDate(cell.day ?? '', cellCount);
  if (cell.kind === 'boolean') return cell.raw === false ? noneOf(cellCount) : asked();
  const text = plainText(cell);
  if (saysNotRecorded(text)) return blank;
  if (saysNo(text) || text === '0') return noneOf(cellCount);
  const parts = fraction.exec(text);
  if (parts !== null && cellWords.has(searchKey(parts[3] ?? '')))
    return possible({ done: Number(parts[1]), total: Number(parts[2]) });
  return bareNumber(text, cellCount);
}

function fromDate(day: string, cellCount: number | null): Parsed<Count> {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const readings: Count[] = [
    { done: date, total: month },
    { done: month, total: date },
  ];
  const fitting = readings.filter(({ total }) => total === cellCount);
  const [first] = fitting;
  if (first !== undefined && first.done <= first.total) return value(first);
  const candidates = readings.filter(({ done, total }) => done <= total);
  return asked(...(date === month ? candidates.slice(0, 1) : candidates));
}

function possible(count: Count): Parsed<Count> {
  return count.done <= count.total && count.total > 0 ? value(count) : asked();
}

/** "0", "chưa": none of the unit's cells. How many that is must be known to be a count. */
function noneOf(cellCount: number | null): Parsed<Count> {
  return cellCount === null || cellCount === 0 ? asked() : value({ done: 0, total: cellCount });
}

/** A bare "1" may mean yes as well as one cell; a larger number can only be a count. */
function bareNumber(text: string, cellCount: number | null): Parsed<Count> {
  if (!/^\d{1,4}$/.test(text) || cellCount === null) return asked();
  const count = { done: Number(text), total: cellCount };
  if (count.done > cellCount) return asked();
  return count.done === 1 && cellCount > 1 ? asked(count) : value(count);
}
