import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Clock } from '../surroundings.ts';
import { backupFolder, beforeMigrationName } from './names.ts';
import { finishCopy } from './verify.ts';

/**
 * A verified copy of the register before its tables change; the migration waits for it and does not run without it.
 * It is never thinned out.
 *
 * @throws when the copy cannot be made or is not sound; the register is then unchanged.
 */
export function backupBeforeMigration(sqlite: Sqlite.Database, place: string, clock: Clock): void {
  const folder = backupFolder(place);
  mkdirSync(folder, { recursive: true });
  const schema = Number(sqlite.pragma('user_version', { simple: true }));
  const target = join(folder, beforeMigrationName(schema, clock.now()));
  const unfinished = `${target}.tmp`;
  rmSync(unfinished, { force: true });
  try {
    sqlite.prepare('VACUUM INTO ?').run(unfinished);
    finishCopy(unfinished);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
