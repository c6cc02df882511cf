import { expect, test } from 'vitest';
import { afterEntry } from './after-entry.ts';
import { selectionAt } from './selection.ts';

const size = { rows: 3, columns: 4 };
const now = selectionAt({ row: 1, column: 1 });

test('a finished cell hands over to the one below, above or beside it, as the key said', () => {
  expect(afterEntry(now, 'down', size)?.active).toEqual({ row: 2, column: 1 });
  expect(afterEntry(now, 'up', size)?.active).toEqual({ row: 0, column: 1 });
  expect(afterEntry(now, 'right', size)?.active).toEqual({ row: 1, column: 2 });
  expect(afterEntry(now, 'left', size)?.active).toEqual({ row: 1, column: 0 });
  expect(afterEntry(now, 'block', size)).toBeNull();
});
