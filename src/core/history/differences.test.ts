import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { registerFileName } from '../storage/place.ts';
import { nounOfTable, registerTables } from '../storage/tables.ts';
import { openTestRegister } from '../testing/open-test-register.ts';
import { differencesOf } from './differences.ts';

test('every field a change tells of has a name in the office’s words, none the program’s own', () => {
  const { folder, register } = openTestRegister();
  const words = { bodies: register.settings(), unitName: (id: string) => id };
  register.close();
  const file = new Sqlite(join(folder, registerFileName), { readonly: true });
  const nameless = registerTables.flatMap(table => {
    const columns = file.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
    // A value nobody has a word for; lists and settings hold other things.
    const after = JSON.stringify(Object.fromEntries(columns.filter(isPlain).map(column => [column, '?'])));
    return differencesOf({ table_name: table, before: null, after }, nounOfTable[table], words)
      .filter(({ field, label }) => field === label)
      .map(({ field }) => `${table}.${field}`);
  });
  file.close();
  expect(nameless).toEqual([]);
});

function isPlain(column: string): boolean {
  return !['groups', 'unit_ids', 'successor_ids', 'member_ids', 'value', 'level', 'letterhead'].includes(column);
}
