import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  fitted,
  isInside,
  jumped,
  movedTo,
  originOf,
  type Selection,
  type Size,
  selectionAt,
  stepped,
} from './selection.ts';

const size: Size = { rows: 5, columns: 3 };

function at(row: number, column: number): Selection {
  return selectionAt({ row, column });
}

describe('moving in a sheet', () => {
  it('stays inside whatever is pressed', () => {
    const move = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(move), moves => {
        let selection = at(0, 0);
        for (const [rows, columns, extend] of moves) {
          const origin = originOf(selection, extend);
          selection = movedTo(selection, { row: origin.row + rows, column: origin.column + columns }, size, extend);
          const { top, bottom, left, right } = blockOf(selection);
          expect(top >= 0 && bottom < size.rows && left >= 0 && right < size.columns).toBe(true);
          expect(isInside(selection.active, blockOf(selection))).toBe(true);
        }
      }),
    );
  });

  it('stretches from the active cell, which stays where it is', () => {
    const once = movedTo(at(2, 1), { row: 3, column: 1 }, size, true);
    const twice = movedTo(once, { row: originOf(once, true).row + 1, column: 2 }, size, true);
    expect(twice.active).toEqual({ row: 2, column: 1 });
    expect(blockOf(twice)).toEqual({ top: 2, bottom: 4, left: 1, right: 2 });
  });

  it('goes along the row with Tab, on to the next row, and out at the end', () => {
    expect(stepped(at(0, 0), size, 'row', 1)?.active).toEqual({ row: 0, column: 1 });
    expect(stepped(at(0, 2), size, 'row', 1)?.active).toEqual({ row: 1, column: 0 });
    expect(stepped(at(4, 2), size, 'row', 1)).toBeNull();
    expect(stepped(at(0, 0), size, 'row', -1)).toBeNull();
  });

  it('returns with Enter to the column where Tab began', () => {
    const run = stepped(at(0, 1), size, 'row', 1);
    expect(run && stepped(run, size, 'column', 1)?.active).toEqual({ row: 1, column: 1 });
    expect(stepped(at(4, 1), size, 'column', 1)).toBeNull();
  });

  it('goes round within a block and comes back to where it began', () => {
    const block: Selection = { ...at(1, 0), to: { row: 2, column: 2 } };
    for (const along of ['row', 'column'] as const) {
      let selection: Selection = block;
      const seen = new Set<string>();
      for (let step = 0; step < 6; step += 1) {
        selection = stepped(selection, size, along, 1) ?? selection;
        expect(isInside(selection.active, blockOf(block))).toBe(true);
        seen.add(JSON.stringify(selection.active));
      }
      expect(seen.size).toBe(6);
      expect(selection).toEqual(block);
    }
  });

  it('jumps to the end of what is filled, or over empty cells to the next filled one', () => {
    const filled = new Set([0, 1, 3]);
    const down = { rows: 1, columns: 0 };
    const jump = (row: number) => jumped({ row, column: 0 }, size, down, place => filled.has(place.row)).row;
    expect(jump(0)).toBe(1);
    expect(jump(1)).toBe(3);
    expect(jump(3)).toBe(4);
    expect(jump(4)).toBe(4);
  });

  it('is gone with the last row, and shrinks with the sheet', () => {
    expect(fitted(at(4, 2), { rows: 0, columns: 3 })).toBeNull();
    expect(fitted(at(4, 2), { rows: 2, columns: 2 })?.active).toEqual({ row: 1, column: 1 });
  });
});
