import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, dayKey, pageOf } from './arrange.ts';

test('text is sorted by the Vietnamese alphabet and nothing recorded comes last either way', () => {
  const names = ['Đạt', null, 'Zung', 'Ân', 'An', 'Dũng', 'ân'];
  const key = (name: string | null) => name;
  expect(arrange(names, 'ascending', [key])).toEqual(['An', 'ân', 'Ân', 'Dũng', 'Đạt', 'Zung', null]);
  expect(arrange(names, 'descending', [key])).toEqual(['Zung', 'Đạt', 'Dũng', 'Ân', 'ân', 'An', null]);
});

test('ties are settled by the further keys, always ascending', () => {
  const rows = [
    [1, 2],
    [2, 2],
    [1, 1],
    [2, 1],
  ] as const;
  expect(arrange(rows, 'descending', [([first]) => first, ([, second]) => second])).toEqual([
    [2, 1],
    [2, 2],
    [1, 1],
    [1, 2],
  ]);
});

test('days sort as they follow each other', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (left, right) => {
      const [first, second] = [left, right].map(instant => instant.toISOString().slice(0, 10));
      const order = Math.sign((dayKey(first ?? null) ?? 0) - (dayKey(second ?? null) ?? 0));
      expect(order).toBe(Math.sign((first ?? '').localeCompare(second ?? '')));
    }),
  );
});

test('pages are parts of one list and know its whole length', () => {
  const items = [1, 2, 3, 4, 5];
  expect(pageOf(items, { offset: 3, limit: 10 })).toEqual({ items: [4, 5], total: 5 });
  expect(pageOf(items, { offset: 9, limit: 10 })).toEqual({ items: [], total: 5 });
});
