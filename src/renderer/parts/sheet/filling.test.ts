import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, type Place } from './selection.ts';
import { filledFrom, filledRight, runBelow, type SheetCell } from './writing.ts';

const VALUES = [
  ['a', '1', ''],
  ['b', '', ''],
  ['c', '', ''],
  ['', '', 'x'],
] as const;
const SIZE = { rows: 4, columns: 3 };

function cellAt({ row, column }: Place): SheetCell {
  const value = VALUES[row]?.[column] ?? '';
  return { value, text: value, read: typed => ({ value: typed }), toggled: null };
}

describe('the handle of a block', () => {
  it('repeats the block over what it is dragged to, and writes nothing into the block itself', () => {
    const source = { top: 0, bottom: 1, left: 0, right: 0 };
    const { changes } = filledFrom(source, { ...source, bottom: 3 }, cellAt);
    expect(changes.map(({ place, value }) => [place.row, value])).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
  });

  it('goes up and to the sides as well', () => {
    const source = { top: 2, bottom: 2, left: 0, right: 0 };
    expect(filledFrom(source, { ...source, top: 0 }, cellAt).changes.map(({ value }) => value)).toEqual(['c', 'c']);
    expect(filledFrom(source, { ...source, right: 2 }, cellAt).changes).toHaveLength(2);
  });

  it('never touches a cell outside of what it is dragged to', () => {
    const at = fc.record({ row: fc.nat(3), column: fc.nat(2) });
    fc.assert(
      fc.property(at, at, (one, other) => {
        const source = { top: one.row, bottom: one.row, left: one.column, right: one.column };
        const target = {
          top: Math.min(one.row, other.row),
          bottom: Math.max(one.row, other.row),
          left: Math.min(one.column, other.column),
          right: Math.max(one.column, other.column),
        };
        const { changes } = filledFrom(source, target, cellAt);
        expect(changes.every(({ place }) => isInside(place, target) && !isInside(place, source))).toBe(true);
      }),
    );
  });

  it('clicked twice goes down as far as the neighbouring column runs without a gap', () => {
    expect(runBelow({ top: 0, bottom: 0, left: 1, right: 1 }, SIZE, cellAt)?.bottom).toBe(2);
    expect(runBelow({ top: 2, bottom: 2, left: 1, right: 1 }, SIZE, cellAt)?.bottom).toBe(3);
    expect(runBelow({ top: 0, bottom: 0, left: 0, right: 0 }, SIZE, cellAt)).toBeNull();
  });
});

describe('Ctrl+R', () => {
  it('fills a block from its left column, a single column from the one before it', () => {
    expect(filledRight({ top: 0, bottom: 0, left: 0, right: 2 }, cellAt)?.changes.map(({ value }) => value)).toEqual([
      'a',
      'a',
    ]);
    expect(filledRight({ top: 1, bottom: 2, left: 1, right: 1 }, cellAt)?.changes.map(({ value }) => value)).toEqual([
      'b',
      'c',
    ]);
    expect(filledRight({ top: 0, bottom: 0, left: 0, right: 0 }, cellAt)).toBeNull();
  });
});
