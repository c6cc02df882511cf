import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, dateCell } from '../testing/cell.ts';
import { parseCount } from './counts.ts';

test.each([
  ['8/9', 8, 9],
  ['08/09', 8, 9],
  ['8 / 9', 8, 9],
  ['8/9 chi bộ', 8, 9],
  ['0/14', 0, 14],
  ['12/31', 12, 31],
])('%j is a count', (text, done, total) => {
  expect(parseCount(cellOf(text), 9)).toEqual({ kind: 'value', value: { done, total } });
});

test.each([
  ['3 July read back as 3/7', 46206, 7, { done: 3, total: 7 }],
  ['8 September as 8/9', 46273, 9, { done: 8, total: 9 }],
  ['7 July: both readings are the same count', 46210, 7, { done: 7, total: 7 }],
  ['14 January where months come first: 1/14', 46036, 14, { done: 1, total: 14 }],
])('a date cell: %s', (_, serial, cellCount, count) => {
  expect(parseCount(dateCell(serial), cellCount)).toEqual({ kind: 'value', value: count });
});

test('a date that fits no number of party cells is asked, with the readings that can be', () => {
  expect(parseCount(dateCell(46206), 12)).toEqual({ kind: 'asked', candidates: [{ done: 3, total: 7 }] });
  expect(parseCount(dateCell(46206), null)).toEqual({ kind: 'asked', candidates: [{ done: 3, total: 7 }] });
});

test('none, none of how many, and what is no count', () => {
  expect(parseCount(cellOf('chưa'), 9)).toEqual({ kind: 'value', value: { done: 0, total: 9 } });
  expect(parseCount(cellOf(0), 9)).toEqual({ kind: 'value', value: { done: 0, total: 9 } });
  expect(parseCount(cellOf(0), null)).toEqual({ kind: 'asked', candidates: [] });
  expect(parseCount(cellOf(5), 9)).toEqual({ kind: 'value', value: { done: 5, total: 9 } });
  expect(parseCount(cellOf(1), 9)).toEqual({ kind: 'asked', candidates: [{ done: 1, total: 9 }] });
  expect(parseCount(cellOf('x'), 9)).toEqual({ kind: 'asked', candidates: [] });
  expect(parseCount(cellOf('9/8'), 9)).toEqual({ kind: 'asked', candidates: [] });
  expect(parseCount(cellOf('8/9/2026'), 9)).toEqual({ kind: 'asked', candidates: [] });
  expect(parseCount(undefined, 9)).toEqual({ kind: 'blank' });
});

test('whatever count a spreadsheet took for a date comes back', () => {
  const counts = fc
    .integer({ min: 1, max: 12 })
    .chain(total => fc.record({ total: fc.constant(total), done: fc.integer({ min: 1, max: total }) }));
  fc.assert(
    fc.property(counts, fc.boolean(), ({ done, total }, monthFirst) => {
      const [month, date] = monthFirst ? [done, total] : [total, done];
      const serial = Date.UTC(2026, month - 1, date) / 86_400_000 + 25_569;
      expect(parseCount(dateCell(serial), total)).toEqual({ kind: 'value', value: { done, total } });
    }),
  );
});
