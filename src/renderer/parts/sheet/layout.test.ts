import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetColumn } from './columns.ts';
import { columnStarts, columnWidths, GROUP, ROW, rowStarts, scrollFor } from './layout.ts';

const entry = { name: '', value: () => '', text: () => '', read: () => ({ value: '' }) };
const columns: readonly SheetColumn<string>[] = [
  { key: 'number', heading: '', width: 40, frozen: true, cell: () => '' },
  { key: 'name', heading: '', width: 200, frozen: true, grow: true, cell: () => '' },
  { key: 'first', heading: '', width: 78, cell: () => '', entry },
  { key: 'second', heading: '', width: 78, cell: () => '', entry },
];

describe('the columns of a sheet', () => {
  it('are never narrower than they ask for, and fill what there is', () => {
    fc.assert(
      fc.property(fc.nat(4000), available => {
        const widths = columnWidths(columns, available);
        expect(widths.every((width, at) => width >= (columns[at]?.width ?? 0))).toBe(true);
        const whole = columnStarts(widths).at(-1) ?? 0;
        if (available >= 396) expect(whole).toBe(available);
      }),
    );
  });

  it('give the room to the name first, then to what is typed into', () => {
    expect(columnWidths(columns, 500)).toEqual([40, 304, 78, 78]);
    expect(columnWidths(columns, 816)).toEqual([40, 420, 178, 178]);
  });
});

describe('the rows of a sheet', () => {
  it('stand one under the other, groups between them', () => {
    const group = { kind: 'group', group: { key: 'g', label: '' }, folded: false } as const;
    const row = (index: number) => ({ kind: 'row', row: '', id: String(index), index }) as const;
    expect(rowStarts([group, row(0), row(1), group, row(2)])).toEqual({
      rows: [GROUP, GROUP + ROW, 2 * GROUP + 2 * ROW],
      end: 2 * GROUP + 3 * ROW,
    });
  });
});

describe('the view of a sheet', () => {
  const november = { left: 1000, width: 78 };

  it('stands still while the cell is in sight', () => {
    expect(scrollFor(0, november, 240, 1150)).toBe(0);
    expect(scrollFor(700, november, 240, 670)).toBe(700);
  });

  it('moves as little as shows a cell beyond its end, or under the frozen names', () => {
    expect(scrollFor(0, november, 240, 670)).toBe(408);
    expect(scrollFor(900, november, 240, 670)).toBe(760);
  });
});
