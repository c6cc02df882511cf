import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitKind } from '../../../../contract/enumerations.ts';
import type { CoverageRow } from '../../../../contract/status.ts';
import { columnAt, layOut, markOf } from './layout.ts';

function rows(counts: Partial<Record<UnitKind, number>>): readonly CoverageRow[] {
  const kinds = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => kind as UnitKind),
  );
  return kinds.map((unitKind, index) => ({
    unitId: String(index),
    unitName: `Đơn vị ${index + 1}`,
    unitKind,
    position: index + 1,
    months: [],
    period: null,
  }));
}

const none = { done: 0, no: 0, unknown: 0, notRecorded: 0, expected: 0, atLeast: false };

test('38 units fit the room between month and figure, each kind under its name', () => {
  const layout = layOut(rows({ grassrootsCommittee: 16, grassrootsCell: 20, massOrganisation: 2 }), 432);
  expect(layout.width).toBeLessThanOrEqual(432);
  expect(layout.groups.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['committees', 1, 16],
    ['cells', 17, 36],
    ['organisations', 37, 38],
  ]);
});

test('with very many units the columns keep a width that can be pointed at', () => {
  const layout = layOut(rows({ grassrootsCell: 500 }), 400);
  expect(Math.min(...layout.columns.map(column => column.width))).toBeGreaterThanOrEqual(3);
});

test('every unit has one column, columns never overlap, and a point in a column finds it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 1500 }),
      (grassrootsCommittee, grassrootsCell, massOrganisation, room) => {
        const all = rows({ grassrootsCommittee, grassrootsCell, massOrganisation });
        const layout = layOut(all, room);
        expect(layout.columns).toHaveLength(all.length);
        layout.columns.forEach((column, index) => {
          const next = layout.columns[index + 1];
          expect(column.width).toBeGreaterThan(0);
          if (next) expect(column.x + column.width).toBeLessThan(next.x);
          expect(columnAt(layout, column.x + column.width / 2)).toBe(index);
        });
      },
    ),
  );
});

test('a mark says what is known: a share done, a said no, nothing recorded, no unit', () => {
  expect(markOf({ ...none, done: 3, no: 1, expected: 4 })).toEqual({ kind: 'done', share: 0.75 });
  expect(markOf({ ...none, no: 4, expected: 4 }).kind).toBe('no');
  expect(markOf({ ...none, notRecorded: 4, expected: 4 }).kind).toBe('notRecorded');
  expect(markOf(null).kind).toBe('absent');
  expect(markOf(none).kind).toBe('absent');
});
