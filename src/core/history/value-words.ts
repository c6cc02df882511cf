import type { ValueWords } from '../../contract/words/values.ts';
import { settingsOfRow } from '../settings/rows.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';

/** Names for logged values, from the file as it is now; read only when a value asks for them. */
export function valueWords(database: ReadDatabase): ValueWords {
  return {
    get bodies() {
      const row = database.readFirst(query.selectFrom('settings').select(['value', 'version']).compile());
      if (!row) throw new Error('the register has no settings; it was not prepared');
      return settingsOfRow(row);
    },
    unitName: id => latestName(database, id),
  };
}

function latestName(database: ReadDatabase, unitId: string): string {
  const profile = database.readFirst(
    query
      .selectFrom('unit_profile')
      .select('name')
      .where('unit_id', '=', unitId)
      .orderBy('valid_from', 'desc')
      .limit(1)
      .compile(),
  );
  return profile?.name ?? '';
}
