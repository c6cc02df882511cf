import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { BackupCounts, BackupEntry } from '../../contract/backups.ts';
import { countsIn } from '../backup/content.ts';
import { listBackups } from '../backup/list.ts';
import { backupFolder } from '../backup/names.ts';
import { finishCopy } from '../backup/verify.ts';
import { Refusal, refuse } from '../refusal.ts';
import { declaredBytes } from '../storage/header.ts';
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

/** A header that says more is itself damaged. */
const largestRegister = 8 * 2 ** 30;

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
    const { fresh, tables } = bestOf(place, work);
    finishCopy(fresh);
    rmSync(join(place, preparedName), { force: true });
    renameSync(fresh, join(place, preparedName));
    return tables;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Reading {
  readonly fresh: string;
  readonly tables: readonly SalvagedTable[];
}

/**
 * The journal holds the latest work, or is what spoils the file: read with it and without it, the fuller reading is taken.
 *
 * @throws Refusal NOTHING_READABLE: without units it would be an empty register under the name of a full one.
 */
function bestOf(place: string, work: string): Reading {
  const readings = [['', '-wal'], ['']].map((ends, index) => readOnce(place, join(work, String(index)), ends));
  const [best] = readings
    .filter(({ tables }) => rowsOf(tables, 'unit') > 0)
    .sort((left, right) => rowsOf(right.tables) - rowsOf(left.tables));
  return best ?? refuse('NOTHING_READABLE', { place });
}

function rowsOf(tables: readonly SalvagedTable[], only?: string): number {
  const counted = tables.filter(({ table }) => only === undefined || table === only);
  return counted.reduce((sum, { read, fromLog }) => sum + read + fromLog, 0);
}

function readOnce(place: string, folder: string, ends: readonly string[]): Reading {
  mkdirSync(folder);
  const damaged = join(folder, registerFileName);
  const fresh = join(folder, 'moi.sqlite');
  for (const end of ends) {
    const file = join(place, `${registerFileName}${end}`);
    if (existsSync(file)) copyFileSync(file, `${damaged}${end}`);
  }
  fillUp(damaged);
  return { fresh, tables: readWhatCanBe(damaged, fresh) };
}

/** SQLite reads nothing of a file shorter than it says it is; with empty pages at its end it reads the others. */
function fillUp(damaged: string): void {
  const declared = declaredBytes(damaged);
  if (declared > statSync(damaged).size && declared < largestRegister) truncateSync(damaged, declared);
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
