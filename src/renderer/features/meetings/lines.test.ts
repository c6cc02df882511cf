import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../../contract/meetings.ts';
import { gridLines, groupOfLines } from './lines.ts';
import { isMonthOver } from './months.ts';

const nothing = { done: 0, no: 0, unknown: 0, notRecorded: 1, expected: 1, atLeast: false };

function row(unitId: string, unitKind: GridRow['unitKind'], parentId: string | null = null): GridRow {
  return { unitId, unitName: unitId, unitKind, parentId, position: 1, cellCount: 1, cells: [''], result: nothing };
}

const rows = [
  row('a', 'grassrootsCommittee'),
  row('a1', 'subordinateCell', 'a'),
  row('b', 'grassrootsCommittee'),
  row('c', 'grassrootsCell'),
];

describe('the rows of the meeting grid', () => {
  it('are numbered through all groups; units below another stand under it without a number', () => {
    const lines = gridLines(rows, []);
    expect(lines.map(line => line.number)).toEqual(['1', '', '2', '3']);
    expect(lines.map(line => line.depth)).toEqual([0, 1, 0, 0]);
  });

  it('are grouped by the kind of the direct unit they belong to', () => {
    const lines = gridLines(rows, []);
    const groupOf = groupOfLines(lines, undefined, 'regular');
    expect(lines.map(line => groupOf(line).numeral)).toEqual(['I', 'I', 'I', 'II']);
  });

  it('know which of their cells say more than an answer', () => {
    const [first, second] = gridLines(rows, [{ row: 1, column: 3 }]);
    expect(first?.noted.has(3)).toBe(false);
    expect(second?.noted.has(3)).toBe(true);
  });
});

describe('a month', () => {
  it('is over on its last day, not before', () => {
    expect(isMonthOver(2026, 11, '2026-11-29')).toBe(false);
    expect(isMonthOver(2026, 11, '2026-11-30')).toBe(true);
    expect(isMonthOver(2028, 2, '2028-02-28')).toBe(false);
    expect(isMonthOver(2026, 12, '2026-12-20')).toBe(false);
  });
});
