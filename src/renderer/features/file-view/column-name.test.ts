import { expect, test } from 'vitest';
import { columnName } from './column-name.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s, as in Excel', (column, name) => {
  expect(columnName(column)).toBe(name);
});
