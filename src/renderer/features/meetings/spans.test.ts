import { expect, test } from 'vitest';
import { isInSpan, monthOfKey } from './spans.ts';

test('a quarter shows its three months and the whole year, "Cả năm" no month at all', () => {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  expect(months.filter(month => isInSpan(month, 'third'))).toEqual([7, 8, 9]);
  expect(months.filter(month => isInSpan(month, 'year'))).toEqual([]);
  expect(isInSpan(null, 'third') && isInSpan(null, 'year') && isInSpan(undefined, 'year')).toBe(true);
});

test('a column is typed for the month its key says, wherever it stands', () => {
  expect(monthOfKey('month-12')).toBe(12);
  expect(monthOfKey('year')).toBeNull();
  expect(monthOfKey('name')).toBeUndefined();
});
