import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Size } from './selection.ts';
import { cleared, filledDown, pasted, type SheetCell, toggled, typedInto } from './writing.ts';

const size: Size = { rows: 4, columns: 3 };

/** A sheet that takes x, 0 and nothing; column 2 takes anything. */
function sheet(values: Readonly<Record<string, string>> = {}) {
  return ({ row, column }: Place): SheetCell => {
    const value = values[`${row},${column}`] ?? '';
    return {
      value,
      text: value,
      read: typed => {
        const text = typed.trim();
        return column === 2 || ['', 'x', '0'].includes(text) ? { value: text } : { wrong: `not ${text}` };
      },
      toggled: value === '' ? 'x' : '',
    };
  };
}

const corner = { top: 0, bottom: 0, left: 0, right: 0 };

describe('pasting', () => {
  it('begins at the upper left cell of the selection; blank cells keep what is there', () => {
    const { changes, kept, problems } = pasted(
      [
        ['x', ''],
        ['', '0'],
      ],
      corner,
      size,
      sheet({ '0,1': 'x' }),
    );
    expect(problems).toEqual([]);
    expect(kept).toBe(2);
    expect(changes).toEqual([
      { place: { row: 0, column: 0 }, before: '', value: 'x' },
      { place: { row: 1, column: 1 }, before: '', value: '0' },
    ]);
  });

  it('fills the whole selection with one cell, and repeats a block that goes into it', () => {
    expect(pasted([['x']], { top: 0, bottom: 3, left: 0, right: 1 }, size, sheet()).changes).toHaveLength(8);
    const repeated = pasted([['x'], ['0']], { top: 0, bottom: 3, left: 0, right: 0 }, size, sheet());
    expect(repeated.changes.map(({ value }) => value)).toEqual(['x', '0', 'x', '0']);
  });

  it('changes nothing when one cell does not fit, and names each that does not', () => {
    const { changes, problems } = pasted(
      [
        ['x', 'abc'],
        ['5', 'x'],
      ],
      corner,
      size,
      sheet(),
    );
    expect(changes).toEqual([]);
    expect(problems.map(({ place }) => place)).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 0 },
    ]);
  });

  it('says how many cells with something in them would lie outside', () => {
    const { outside } = pasted(
      [
        ['x', 'x', ''],
        ['0', '', ''],
      ],
      { top: 3, bottom: 3, left: 2, right: 2 },
      size,
      sheet(),
    );
    expect(outside).toBe(2);
  });

  it('writes all or nothing, whatever is on the clipboard', () => {
    const cell = fc.constantFrom('', 'x', '0', '5/7', 'abc', '…');
    const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, cells => {
        const { changes, problems } = pasted(cells, corner, size, sheet());
        expect(changes.length > 0 && problems.length > 0).toBe(false);
        for (const { place, value, before } of changes) {
          expect(value).not.toBe(before);
          expect(place.row < size.rows && place.column < size.columns).toBe(true);
        }
      }),
    );
  });
});

describe('writing into a block', () => {
  const block = { top: 0, bottom: 1, left: 0, right: 0 };

  it('writes only what changes', () => {
    expect(typedInto('x', block, sheet({ '0,0': 'x' })).changes).toEqual([
      { place: { row: 1, column: 0 }, before: '', value: 'x' },
    ]);
    expect(cleared(block, sheet({ '1,0': '0' })).changes).toEqual([
      { place: { row: 1, column: 0 }, before: '0', value: '' },
    ]);
  });

  it('fills down from the top row, and a single row from the row above', () => {
    expect(filledDown(block, sheet({ '0,0': 'x' }))?.changes).toHaveLength(1);
    expect(filledDown({ ...block, top: 1 }, sheet({ '0,0': 'x' }))?.changes).toHaveLength(1);
    expect(filledDown(corner, sheet())).toBeNull();
  });

  it('turns the whole block into what the active cell turns into', () => {
    const { changes } = toggled(block, { row: 0, column: 0 }, sheet({ '1,0': 'x' }));
    expect(changes).toEqual([{ place: { row: 0, column: 0 }, before: '', value: 'x' }]);
  });
});
