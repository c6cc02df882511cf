import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { reasonOf } from '../files/save.ts';
import { Refusal, refuse } from '../refusal.ts';
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
 *
 * @throws Refusal SAVE_REFUSED with the reason; register and older backups are then unchanged.
 */
export async function backUp(database: Database, place: string, clock: Clock, target?: string): Promise<BackupResult> {
  const file = resolve(target ?? join(place, backupFolderName, `so-theo-doi-${stampOf(clock.now())}.sqlite`));
  const fileName = basename(file);
  if (file === database.file) refuse('SAVE_REFUSED', { reason: 'notAllowed', fileName });
  const unfinished = `${file}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(unfinished, { force: true });
    await database.backupTo(unfinished, () => undefined);
    leaveJournalMode(unfinished);
    verifyCopy(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    removeQuietly(unfinished);
    throw new Refusal('SAVE_REFUSED', { reason: reasonOf(error), fileName }, { cause: error });
  }
  return { file, fileName, bytes: statSync(file).size };
}

/** What could not be made may not be there to remove either, or stand where nothing can be removed. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The refusal that follows says what matters.
  }
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
