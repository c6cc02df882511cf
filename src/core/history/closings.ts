import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { ChangeRow } from '../storage/tables.ts';

/** What a closed round holds still. */
const tablesHeld = ['roster_line', 'receipt', 'report_content', 'passage'] as const;

/** Closed rounds whose lines, arrivals and figures these changes are: nothing is undone beneath a closing. */
export function closingsOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const rounds = roundsIn(changes, tablesHeld);
  return database
    .read(query.selectFrom('closed_round').select(['id', 'round_id']).compile())
    .filter(({ round_id }) => rounds.has(round_id))
    .map(({ id }) => id);
}

/** Lines, arrivals and figures of the rounds these changes closed or reopened: written since, a reopening stands. */
export function heldByClosing(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const rounds = [...roundsIn(changes, ['closed_round'])];
  if (rounds.length === 0) return [];
  return tablesHeld.flatMap(table =>
    database.read(query.selectFrom(table).select('id').where('round_id', 'in', rounds).compile()).map(({ id }) => id),
  );
}

function roundsIn(changes: readonly ChangeRow[], tables: readonly string[]): ReadonlySet<string> {
  return new Set(
    changes
      .filter(change => tables.includes(change.table_name))
      .map(change => String(Reflect.get(Object(JSON.parse(change.after ?? change.before ?? '{}')), 'round_id'))),
  );
}
