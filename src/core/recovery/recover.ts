import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { BackupCounts, BackupEntry } from '../../contract/backups.ts';
import { countsIn } from '../backup/content.ts';
import { leaveJournalMode } from '../backup/copy.ts';
import { listBackups } from '../backup/list.ts';
import { backupFolder } from '../backup/names.ts';
import { verifyCopy } from '../backup/verify.ts';
import { Refusal, refuse } from '../refusal.ts';
import { preparePlace, registerFileName } from '../storage/place.ts';
import type { Clock } from '../surroundings.ts';
import { finishReplacing, preparedName, replaceRegister } from './replace.ts';
import { damagedName } from './restore.ts';
import { type SalvagedTable, salvage } from './salvage.ts';

export interface Recovered {
  /** Name of the damaged file, which is kept beside the register. */
  readonly keptAs: string;
  readonly tables: readonly SalvagedTable[];
  /** What the register now holds. */
  readonly counts: BackupCounts;
  /** To hold it against, the latest first. */
  readonly backups: readonly BackupEntry[];
}

const workFolder = '.doc-lai';

/**
 * Makes a sound register of what can be read of a damaged one. The damaged file and its journal are kept under the name
 * `so-theo-doi.sqlite.hong-<time>`. Cut off at any point it is simply done again.
 *
 * @param reopen opens and closes the register there: a sound one is left alone.
 * @returns null: the register is sound, nothing was done.
 * @throws Refusal REGISTER_REFUSED for what recovery is not for (newer, open elsewhere, gone …), NOTHING_READABLE.
 */
export function recover(folder: string, clock: Clock, reopen: () => void): Recovered | null {
  const place = preparePlace(folder);
  finishReplacing(place);
  if (isSound(reopen)) return null;
  const tables = readAgain(place);
  const counts = countsOf(join(place, preparedName));
  const keptAs = damagedName(place, clock);
  if (keptAs === null) return refuse('NOTHING_READABLE', { place });
  replaceRegister(place, keptAs);
  return { keptAs, tables, counts, backups: listBackups(backupFolder(place), 'own') };
}

const recoverable: ReadonlySet<string> = new Set(['damaged', 'foreign']);

function isSound(reopen: () => void): boolean {
  try {
    reopen();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal) || !recoverable.has(String(Reflect.get(error.data, 'reason')))) throw error;
    return false;
  }
}

/** What can be read stands beside the register afterwards, checked; nothing else has changed. */
function readAgain(place: string): readonly SalvagedTable[] {
  const work = join(place, workFolder);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  try {
    for (const end of ['', '-wal']) {
      const file = join(place, `${registerFileName}${end}`);
      if (existsSync(file)) copyFileSync(file, join(work, `${registerFileName}${end}`));
    }
    const fresh = join(work, 'moi.sqlite');
    const tables = salvageInto(place, join(work, registerFileName), fresh);
    leaveJournalMode(fresh);
    verifyCopy(fresh);
    rmSync(join(place, preparedName), { force: true });
    renameSync(fresh, join(place, preparedName));
    return tables;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function salvageInto(place: string, damaged: string, fresh: string): readonly SalvagedTable[] {
  const tables = readWhatCanBe(damaged, fresh);
  const rowsOf = (name: string): number => {
    const found = tables.find(({ table }) => table === name);
    return (found?.read ?? 0) + (found?.fromLog ?? 0);
  };
  // Without settings or units it would be an empty register under the name of a full one.
  if (rowsOf('settings') === 0 || rowsOf('unit') === 0) return refuse('NOTHING_READABLE', { place });
  return tables;
}

function readWhatCanBe(damaged: string, fresh: string): readonly SalvagedTable[] {
  try {
    return salvage(damaged, fresh);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return [];
    throw error;
  }
}

function countsOf(file: string): BackupCounts {
  const copy = new Sqlite(file, { readonly: true });
  try {
    return countsIn(copy);
  } finally {
    copy.close();
  }
}
