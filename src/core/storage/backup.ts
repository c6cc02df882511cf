import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Clock } from '../surroundings.ts';
import { backupFolderName, verifyCopy } from './backup-before-migration.ts';
import type { Database } from './database.ts';
import { stampOf } from './stamp.ts';

export interface BackupResult {
  readonly file: string;
  readonly fileName: string;
  readonly bytes: number;
}

/**
 * Copies the living register through SQLite, in steps, while it goes on answering; the copy is checked and only then
 * takes its name. Without `target` it goes into the register's own `sao-luu` folder.
 */
export async function backUp(database: Database, place: string, clock: Clock, target?: string): Promise<BackupResult> {
  const file = target ?? join(place, backupFolderName, `so-theo-doi-${stampOf(clock.now())}.sqlite`);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.tmp`;
  rmSync(unfinished, { force: true });
  await database.backupTo(unfinished, () => undefined);
  leaveJournalMode(unfinished);
  verifyCopy(unfinished);
  renameSync(unfinished, file);
  return { file, fileName: basename(file), bytes: statSync(file).size };
}

/** A copy of a WAL register is itself in WAL mode; one plain file travels better. */
function leaveJournalMode(file: string): void {
  const copy = new Sqlite(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
