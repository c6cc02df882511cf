import { expect, test } from 'vitest';
import { z } from 'zod';
import { registerTables } from '../storage/tables.ts';
import { openTestRegister } from '../testing/open-test-register.ts';
import { listsOfReferences, references } from './removed-or-changed.ts';

test('every column by which a record speaks of others counts where one side removed what the other speaks of', () => {
  const { register } = openTestRegister();
  const names = z.array(z.object({ name: z.string() }));
  const columns = registerTables.flatMap(table =>
    names.parse(register.database.pragma(`table_info("${table}")`)).map(({ name }) => name),
  );
  const ending = (end: string) => [...new Set(columns.filter(name => name.endsWith(end)))].sort();
  expect(ending('_id')).toEqual([...references].sort());
  expect(ending('_ids')).toEqual([...listsOfReferences].sort());
});
