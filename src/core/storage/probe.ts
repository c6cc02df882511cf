import { existsSync, rmSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { refuseRegister } from '../refusal.ts';
import { newestSchema } from './migrations/index.ts';

/** Up to this size reading every page, and holding every index against its table, takes no time anybody notices. */
const smallRegister = 16 * 1024 * 1024;

/**
 * Reads a register that is not open yet, without the right to write, so that one that is refused stays byte for byte
 * what it was, journal included. A large one that was closed properly is taken at its word; where it was not, everything is
 * read but the log of changes, more than half of it, which no page needs: the backup made after such a start reads that.
 *
 * @throws Refusal REGISTER_REFUSED: newer (also where only the journal says so), damaged.
 */
export function refuseUnsound(file: string, shownPlace: string): void {
  if (hasUnfinishedRollback(file)) finishRollback(file);
  if (!wasLeftOpen(file) && statSync(file).size > smallRegister) return;
  const madeByReading = [`${file}-shm`, `${file}-wal`].filter(beside => !existsSync(beside));
  const sqlite = new Sqlite(file, { readonly: true, timeout: 0 });
  let left: readonly string[] = [];
  try {
    // From the first reading until it is closed nobody else can make the file his own.
    sqlite.exec('BEGIN');
    check(sqlite, file, shownPlace);
    left = withoutRemoved(madeByReading, file);
  } catch (error) {
    // Somebody else's own: reading never began, and what stands there now is what he is writing.
    if (!isOwned(error)) left = withoutRemoved(madeByReading, file);
    throw error;
  } finally {
    sqlite.close();
    withoutRemoved(left, file);
  }
}

/**
 * Takes away what reading made, while the lock is still held, and answers what could not be. Windows lets nobody delete an open
 * file: there it goes once it is closed, and the journal of a program that opened the register since stays for the same reason.
 */
function withoutRemoved(madeByReading: readonly string[], file: string): readonly string[] {
  // Reading writes nothing into a journal: one with something in it was left by a run that ended meanwhile.
  const ours = madeByReading.filter(beside => beside !== `${file}-wal` || !wasLeftOpen(file));
  return ours.filter(beside => !isRemoved(beside));
}

function isRemoved(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

function isOwned(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/**
 * A backup that was just put in place has no write-ahead log yet; a run that ended while making it leaves the older kind
 * of journal, which only a writer can play back.
 */
function hasUnfinishedRollback(file: string): boolean {
  const journal = `${file}-journal`;
  return existsSync(journal) && statSync(journal).size > 0;
}

function finishRollback(file: string): void {
  const sqlite = new Sqlite(file, { timeout: 0 });
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  } finally {
    sqlite.close();
  }
}

function check(sqlite: Sqlite.Database, file: string, shownPlace: string): void {
  if (Number(sqlite.pragma('user_version', { simple: true })) > newestSchema) refuseRegister('newer', shownPlace);
  const isSmall = statSync(file).size <= smallRegister;
  const isSound = isSmall ? isSoundThroughout(sqlite) : tablesToRead(sqlite).every(table => isWhole(sqlite, table));
  if (!isSound) refuseRegister('damaged', shownPlace);
}

function isSoundThroughout(sqlite: Sqlite.Database): boolean {
  return sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok' && !hasOrphans(sqlite);
}

function tablesToRead(sqlite: Sqlite.Database): readonly string[] {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'change'");
  return ['sqlite_schema', ...tables.pluck().all().map(String)];
}

function isWhole(sqlite: Sqlite.Database, table: string): boolean {
  return sqlite.pragma(`quick_check("${table}")`, { simple: true }) === 'ok';
}

/** A record whose unit or round is not there: the register itself never leaves one. */
function hasOrphans(sqlite: Sqlite.Database): boolean {
  const orphans = sqlite.pragma('foreign_key_check');
  return Array.isArray(orphans) && orphans.length > 0;
}

/** A journal with something in it means the last run ended without closing; SQLite plays it in when it opens. */
export function wasLeftOpen(file: string): boolean {
  const journal = `${file}-wal`;
  return existsSync(journal) && statSync(journal).size > 0;
}
