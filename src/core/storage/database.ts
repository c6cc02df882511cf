import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { backupFolder } from '../backup/names.ts';
import { Refusal, refuseRegister } from '../refusal.ts';
import { copyInSteps } from './copy-in-steps.ts';
import { applicationId, checkHeader } from './header.ts';
import { migrate } from './migrate.ts';
import { migrations, newestSchema } from './migrations/index.ts';
import { registerFileName } from './place.ts';
import { refuseUnsound } from './probe.ts';

type SqlValue = string | number | null;

/** Reads only; what a query or a reckoning is handed. */
export interface ReadDatabase {
  /** Runs a compiled Kysely query at once. */
  read<Row>(compiled: CompiledQuery<Row>): Row[];
  readFirst<Row>(compiled: CompiledQuery<Row>): Row | undefined;
}

/** The open file. Only storage/ holds one; everybody else gets `read` or a Writer. */
export interface Database extends ReadDatabase {
  readonly file: string;
  run(sql: string, values: readonly SqlValue[]): number;
  /** BEGIN IMMEDIATE … COMMIT around `work`; anything thrown rolls all of it back. Never one inside another. */
  transaction<Result>(work: () => Result): Result;
  pragma(text: string): unknown;
  /** A copy of what stands in the register when it is done; answers and writes go on meanwhile. */
  backupTo(file: string): Promise<void>;
  /** Writes what the journal holds into the file itself, so that whoever copies that one file has everything. */
  settle(): void;
  close(): void;
}

/** Files this process has open: their headers must not be read with fs (storage/header.ts). */
const openFiles = new Set<string>();

/**
 * Opens the register in a prepared folder, making a new one when there is none, and brings it to the newest schema.
 * The file belongs to this process alone until `close`.
 *
 * @param beforeMigration called with the open file before an older schema is changed; must make a verified backup.
 * @throws Refusal REGISTER_REFUSED: newer, foreign, damaged, ownedElsewhere, notWritable, diskFull.
 */
export function openDatabase(place: string, beforeMigration: (sqlite: Sqlite.Database) => void): Database {
  const file = join(place, registerFileName);
  if (openFiles.has(file)) refuseRegister('ownedElsewhere', place);
  const existed = existsSync(file);
  // Only a register of this program has backups of its own beside it.
  if (existed) checkHeader(file, place, existsSync(backupFolder(place)));
  return guard(place, () => {
    if (existed) refuseUnsound(file, place);
    const sqlite = new Sqlite(file, { timeout: 0 });
    try {
      own(sqlite, existed);
      prepareSchema(sqlite, place, existed, beforeMigration);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    openFiles.add(file);
    return asDatabase(sqlite, file, place);
  });
}

/**
 * Takes the file for this process alone; a second process is told so at once. A new file is marked as a register
 * before it gets a journal: whatever happens next, its header then says whose it is.
 */
function own(sqlite: Sqlite.Database, existed: boolean): void {
  sqlite.pragma('locking_mode = EXCLUSIVE');
  if (!existed) sqlite.pragma(`application_id = ${applicationId}`);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.exec('BEGIN IMMEDIATE; COMMIT');
}

function prepareSchema(
  sqlite: Sqlite.Database,
  place: string,
  existed: boolean,
  beforeMigration: (sqlite: Sqlite.Database) => void,
): void {
  const schema = Number(sqlite.pragma('user_version', { simple: true }));
  if (schema > newestSchema) refuseRegister('newer', place);
  if (schema === newestSchema) return;
  if (existed && schema > 0) beforeMigration(sqlite);
  migrate(sqlite, migrations);
  // Headers are read without the journal, so the new schema must stand in the file itself.
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}

function asDatabase(sqlite: Sqlite.Database, file: string, place: string): Database {
  const statements = new Map<string, Sqlite.Statement<SqlValue[]>>();
  function prepare(sql: string): Sqlite.Statement<SqlValue[]> {
    const known = statements.get(sql);
    if (known) return known;
    const made = sqlite.prepare<SqlValue[]>(sql);
    statements.set(sql, made);
    return made;
  }
  return {
    file,
    read: <Row>(compiled: CompiledQuery<Row>) =>
      guard(place, () => prepare(compiled.sql).all(...(compiled.parameters as SqlValue[])) as Row[]),
    readFirst: <Row>(compiled: CompiledQuery<Row>) =>
      guard(place, () => prepare(compiled.sql).get(...(compiled.parameters as SqlValue[])) as Row | undefined),
    run: (sql, values) => guard(place, () => prepare(sql).run(...values).changes),
    transaction: work => {
      if (sqlite.inTransaction) throw new Error('an operation was begun inside another');
      // Where an open file may be renamed or deleted, SQLite would go on writing into what nobody finds again.
      if (!existsSync(file)) refuseRegister('folderGone', place);
      return guard(place, () => sqlite.transaction(work).immediate());
    },
    pragma: text => guard(place, () => sqlite.pragma(text)),
    backupTo: target => copyInSteps(sqlite, target),
    settle: () => foldJournalIn(sqlite, 'PASSIVE'),
    close: () => {
      if (!sqlite.open) return;
      statements.clear();
      quietly(() => sqlite.pragma('optimize'));
      foldJournalIn(sqlite, 'TRUNCATE');
      sqlite.close();
      openFiles.delete(file);
    },
  };
}

/** On a full disk the journal stays beside the file; nothing in it is lost, the next start reads it. */
function foldJournalIn(sqlite: Sqlite.Database, how: 'PASSIVE' | 'TRUNCATE'): void {
  // While the register is open its journal is not emptied: that it is not empty is how the next start knows of an unclean end.
  quietly(() => sqlite.pragma(`wal_checkpoint(${how})`));
}

function quietly(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
  }
}

const damagedCodes = ['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_IOERR_SHORT_READ'] as const;

/** Tells what SQLite's error codes mean for the office; anything else goes on as it is. */
function guard<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Sqlite.SqliteError)) throw error;
    const { code } = error;
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
      refuseRegister('ownedElsewhere', place, error);
    if (damagedCodes.some(damaged => code.startsWith(damaged))) refuseRegister('damaged', place, error);
    // SQLite says FULL for a full disk, and only that it could not write for a quota that is used up.
    if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_WRITE') refuseRegister('diskFull', place, error);
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
      refuseRegister('notWritable', place, error);
    }
    throw error;
  }
}
