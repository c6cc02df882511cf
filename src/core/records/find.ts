import { refuse } from '../refusal.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { nounOfTable, type RegisterTables, type TableName } from '../storage/tables.ts';

/** A record by its id, removed or not. @throws Refusal NOT_FOUND. */
export function findRow<Table extends TableName>(
  database: ReadDatabase,
  table: Table,
  id: string,
): RegisterTables[Table] {
  const compiled = query
    .selectFrom(table as TableName)
    .selectAll()
    .where('id', '=', id)
    .compile();
  const row = database.readFirst(compiled) as RegisterTables[Table] | undefined;
  return row ?? refuse('NOT_FOUND', { noun: nounOfTable[table] });
}

/** A record that was not removed. @throws Refusal NOT_FOUND. */
export function findLivingRow<Table extends TableName>(
  database: ReadDatabase,
  table: Table,
  id: string,
): RegisterTables[Table] {
  const row = findRow(database, table, id);
  return row.deleted_at === null ? row : refuse('NOT_FOUND', { noun: nounOfTable[table] });
}

/** Everything of one table that stands in "Mục đã xóa" (true), or everything else. */
export function rowsOf<Table extends TableName>(
  database: ReadDatabase,
  table: Table,
  removed: boolean,
): readonly RegisterTables[Table][] {
  const compiled = query
    .selectFrom(table as TableName)
    .selectAll()
    .where('deleted_at', removed ? 'is not' : 'is', null)
    .compile();
  return database.read(compiled) as RegisterTables[Table][];
}
