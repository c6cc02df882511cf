import { expect, test } from 'vitest';
import { sheetItems } from './columns.ts';

const groupOf = (row: string) => ({ key: row.charAt(0), label: row.charAt(0) });

function shown(rows: readonly string[], folded: Parameters<typeof sheetItems<string>>[3]) {
  return sheetItems(rows, row => row, groupOf, folded).map(item =>
    item.kind === 'row' ? `${item.index} ${item.id}` : `${item.group.key}${item.folded ? ' folded' : ''}`,
  );
}

test('a folded group leaves its line where its rows were, and the other rows are numbered among themselves', () => {
  expect(shown(['a1', 'a2', 'b1', 'c1'], [])).toEqual(['a', '0 a1', '1 a2', 'b', '2 b1', 'c', '3 c1']);
  const b = { group: groupOf('b1'), before: 2 };
  expect(shown(['a1', 'a2', 'c1'], [b])).toEqual(['a', '0 a1', '1 a2', 'b folded', 'c', '2 c1']);
  const all = ['a', 'b', 'c'].map(key => ({ group: groupOf(key), before: 0 }));
  expect(shown([], all)).toEqual(['a folded', 'b folded', 'c folded']);
});
