import type Sqlite from 'better-sqlite3';
import type { Migration } from './migrations/index.ts';

/**
 * Runs every pending migration and raises `user_version` in one exclusive transaction: all of it happened or
 * nothing did. Foreign keys are off meanwhile and checked before the commit.
 */
export function migrate(sqlite: Sqlite.Database, migrations: readonly Migration[]): void {
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite.transaction(() => runPending(sqlite, migrations)).exclusive();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function runPending(sqlite: Sqlite.Database, migrations: readonly Migration[]): void {
  const from = Number(sqlite.pragma('user_version', { simple: true }));
  for (const migration of migrations.filter(({ version }) => version > from)) {
    sqlite.exec(migration.sql);
    sqlite.pragma(`user_version = ${migration.version}`);
  }
  markUndoFloor(sqlite);
  const broken = sqlite.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration left broken references');
}

/** Images from before a migration no longer fit the tables, so undo stops here. */
function markUndoFloor(sqlite: Sqlite.Database): void {
  sqlite.exec(`INSERT INTO fact (name, value)
    SELECT 'undoFloor', coalesce(max(sequence), 0) FROM operation WHERE true
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
}
