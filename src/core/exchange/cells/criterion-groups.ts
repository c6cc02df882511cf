import { searchKey } from '../../text/search-key.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, type Parsed, plainText, value } from './parsed.ts';

/** Number and name of one criterion group, as the reference data has them. */
export interface GroupName {
  readonly number: number;
  readonly name: string;
}

const listWords = new Set(['nhom', 'tieu', 'chi', 'so', 'va']);

/**
 * Criterion groups 1-9: "9", "Nhóm 4", "2, 9", "Chung" (an empty list) or a group's name. Two numbers a spreadsheet
 * made a date or a decimal of ("2.9", "5/7") are asked with that reading.
 */
export function parseCriterionGroups(cell: Cell | undefined, names: readonly GroupName[]): Parsed<readonly number[]> {
  if (cell === undefined) return blank;
  if (isUnreadable(cell) || cell.kind === 'boolean') return asked();
  if (cell.kind === 'date') return fromDate(cell.day ?? '');
  const text = plainText(cell);
  const key = searchKey(text);
  if (key === '') return blank;
  if (key === 'chung' || key === 'nhom chung') return value([]);
  const named = names.filter(({ name }) => sameName(searchKey(name), key));
  if (named.length === 1) return value(named.map(({ number }) => number));
  return fromNumbers(text, key);
}

function fromNumbers(text: string, key: string): Parsed<readonly number[]> {
  const words = key.split(' ');
  const numbers = words.filter(word => /^\d+$/.test(word)).map(Number);
  const isList = words.every(word => /^\d+$/.test(word) || listWords.has(word)) && !/\d\s?[./-]\s?\d/.test(text);
  const allGroups = numbers.length > 0 && numbers.every(number => number >= 1 && number <= 9);
  if (!allGroups) return asked();
  const groups = sorted(numbers);
  return isList ? value(groups) : asked(groups);
}

function fromDate(day: string): Parsed<readonly number[]> {
  const numbers = [Number(day.slice(8, 10)), Number(day.slice(5, 7))];
  return numbers.every(number => number >= 1 && number <= 9) ? asked(sorted(numbers)) : asked();
}

function sameName(name: string, key: string): boolean {
  return name === key || name === key.replace(/^nhom \d /, '') || key.endsWith(` ${name}`);
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
