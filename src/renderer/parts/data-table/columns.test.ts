import { expect, test } from 'vitest';
import { type Column, fittingColumns } from './columns.ts';

const columns: readonly Column<string>[] = [
  { key: 'name', heading: '', width: 200, cell: () => '' },
  { key: 'number', heading: '', width: 130, yields: true, cell: () => '' },
  { key: 'state', heading: '', width: 120, cell: () => '' },
  { key: 'reason', heading: '', width: 240, yields: true, cell: () => '' },
];

test('where room is short only as many columns go as must, the last of those that may go first', () => {
  const seen = (width: number) => fittingColumns(columns, width).map(({ key }) => key);
  expect(seen(690)).toEqual(['name', 'number', 'state', 'reason']);
  expect(seen(689)).toEqual(['name', 'number', 'state']);
  expect(seen(449)).toEqual(['name', 'state']);
  expect(seen(100)).toEqual(['name', 'state']);
  // Not measured yet.
  expect(seen(0)).toHaveLength(4);
});
