import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairInOrder } from './pair.ts';

interface Said {
  readonly name: string;
  readonly result: string;
}

const keys = { ofRow: ({ name }: Said) => name, ofRecord: ({ name }: Said) => name };
const isIdentical = (row: Said, record: Said): boolean => row.result === record.result;

test('of two look-alikes each row keeps its own record, whatever their order', () => {
  const known = [
    { name: 'A', result: '1' },
    { name: 'A', result: '2' },
  ];
  const rows = [
    { name: 'A', result: '2' },
    { name: 'A', result: '1' },
  ];
  const pairs = pairInOrder(rows, known, isIdentical, keys);
  expect(rows.map(row => pairs.get(row))).toEqual([known[1], known[0]]);
});

test('a changed row takes what is left of its name; one too many is new', () => {
  const known = [
    { name: 'A', result: '1' },
    { name: 'A', result: '2' },
  ];
  const rows = [
    { name: 'A', result: '3' },
    { name: 'A', result: '1' },
    { name: 'A', result: '4' },
    { name: 'B', result: '1' },
  ];
  const pairs = pairInOrder(rows, known, isIdentical, keys);
  expect(rows.map(row => pairs.get(row))).toEqual([known[1], known[0], undefined, undefined]);
});

test('no two rows are ever one record, and the same rows again are all the same records', () => {
  const said = fc.record({ name: fc.constantFrom('A', 'B'), result: fc.constantFrom('1', '2', '3') });
  fc.assert(
    fc.property(fc.array(said), fc.array(said), (rows, known) => {
      const pairs = pairInOrder(rows, known, isIdentical, keys);
      expect(new Set(pairs.values()).size).toBe(pairs.size);
      const again = pairInOrder(
        rows,
        rows.map(row => ({ ...row })),
        isIdentical,
        keys,
      );
      expect(rows.every(row => again.get(row)?.result === row.result)).toBe(true);
    }),
  );
});
