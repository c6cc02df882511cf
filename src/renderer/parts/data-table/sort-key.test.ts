import { expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

test('the register is asked to sort only by what it knows', () => {
  const keys = ['name', 'year'] as const;
  expect(sortKey({ by: 'year', direction: 'descending' }, keys)).toEqual({ by: 'year', direction: 'descending' });
  expect(sortKey({ by: 'note', direction: 'ascending' }, keys)).toBeUndefined();
  expect(sortKey(null, keys)).toBeUndefined();
});
