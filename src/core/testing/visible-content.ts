import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { registerTables } from '../storage/tables.ts';

/**
 * Everything the register shows, table by table: living rows without the version, which undo raises, and without when
 * something was removed. Rows in "Mục đã xóa" are listed by id.
 */
export function visibleContent(register: Register): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    registerTables.map(table => {
      const rows = register.database.read(query.selectFrom(table).selectAll().orderBy('id').compile());
      return [
        table,
        rows.map(({ version: _, deleted_at, ...row }) => (deleted_at === null ? row : { removed: row.id })),
      ];
    }),
  );
}
