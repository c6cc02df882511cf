import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTaskNumbers, parseTaskNumbers } from './task-numbers.ts';

test('task numbers are typed as people write them', () => {
  expect(parseTaskNumbers('2, 4, 5, 67, 69-72')).toEqual([2, 4, 5, 67, 69, 70, 71, 72]);
  expect(parseTaskNumbers('72; 2 2')).toEqual([2, 72]);
  expect(parseTaskNumbers('')).toEqual([]);
});

test('task 12 was never printed: it is refused alone and stepped over in a range', () => {
  expect(parseTaskNumbers('12')).toBeNull();
  expect(parseTaskNumbers('11-13')).toEqual([11, 13]);
});

test('what is no task of the annex is not taken', () => {
  for (const text of ['0', '73', '9-3', 'hai', '2-', '1,5x']) expect(parseTaskNumbers(text)).toBeNull();
});

test('whatever is chosen reads back as itself', () => {
  const number = fc.integer({ min: 1, max: 72 }).filter(value => value !== 12);
  fc.assert(
    fc.property(fc.uniqueArray(number), numbers => {
      const sorted = numbers.toSorted((left, right) => left - right);
      expect(parseTaskNumbers(formatTaskNumbers(sorted))).toEqual(sorted);
    }),
  );
});
