import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { SaveRefusal } from '../../contract/index.ts';
import { reasonOf } from '../files/save.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Database } from '../storage/database.ts';
import { type CheckCopy, checkHere } from './verify.ts';

export interface BackupMade {
  readonly file: string;
  readonly fileName: string;
  readonly bytes: number;
}

/**
 * Copies the living register through SQLite, in steps, while it goes on answering; the copy is checked and only then
 * takes its name.
 *
 * @throws Refusal SAVE_REFUSED with the reason; register and older backups are then unchanged.
 */
export async function copyRegister(
  database: Database,
  target: string,
  check: CheckCopy = checkHere,
): Promise<BackupMade> {
  const file = resolve(target);
  const fileName = basename(file);
  if (file === database.file) refuse('SAVE_REFUSED', { reason: 'notAllowed', fileName });
  const unfinished = `${file}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeUnfinished(unfinished);
    await database.backupTo(unfinished);
    await check(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    const reason = reasonAt(unfinished, error, sizeOf(database.file));
    removeUnfinishedQuietly(unfinished);
    throw new Refusal('SAVE_REFUSED', { reason, fileName }, { cause: error });
  }
  return { file, fileName, bytes: statSync(file).size };
}

/** SQLite often says only that it could not, and takes its part away; why, the system says to whoever tries to write as much there. */
function reasonAt(file: string, error: unknown, bytes: number): SaveRefusal {
  const reason = reasonOf(error);
  if (reason !== 'notAllowed' && reason !== 'unknown') return reason;
  const piece = Buffer.alloc(1 << 20);
  try {
    for (let tried = 0; tried < bytes; tried += piece.length) appendFileSync(file, piece);
    return reason;
  } catch (refusal) {
    return reasonOf(refusal);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function removeUnfinished(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

/** What could not be made may not be there to remove either, or stand where nothing can be removed. */
export function removeUnfinishedQuietly(file: string): void {
  try {
    removeUnfinished(file);
  } catch {
    // The refusal that follows says what matters.
  }
}
