import Sqlite from 'better-sqlite3';
import { applicationId } from '../storage/header.ts';
import { migrate } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations/index.ts';
import { registerTables } from '../storage/tables.ts';

/** How much of one table came over. */
export interface SalvagedTable {
  readonly table: string;
  /** Rows read from the table itself. */
  readonly read: number;
  /** Rows the table had lost, made again from the log of changes. */
  readonly fromLog: number;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads every table it can out of a damaged register into a new file, and makes what a table lost from the log, which holds
 * each record as it was last written. The damaged file must be a copy: opening it plays its journal in.
 *
 * @throws SqliteError when the file cannot be opened as a database at all.
 */
export function salvage(damaged: string, target: string): readonly SalvagedTable[] {
  const fresh = new Sqlite(target);
  try {
    fresh.pragma(`application_id = ${applicationId}`);
    migrate(fresh, migrations);
    fresh.exec('DELETE FROM fact');
    fresh.pragma('foreign_keys = OFF');
    const source = new Sqlite(damaged);
    try {
      return fresh.transaction(() => takeOver(source, fresh)).exclusive();
    } finally {
      closeQuietly(source);
    }
  } finally {
    fresh.close();
  }
}

/** What is damaged may not close either; everything that could be had is had by then. */
function closeQuietly(source: Sqlite.Database): void {
  try {
    source.close();
  } catch {
    // Nothing more can be done with it.
  }
}

function takeOver(source: Sqlite.Database, fresh: Sqlite.Database): readonly SalvagedTable[] {
  source.pragma('writable_schema = ON');
  const read = new Map(tablesOf(fresh).map(table => [table, copyTable(source, fresh, table)]));
  const made = fromLog(fresh);
  removeOrphans(fresh);
  return [...read].map(([table, rows]) => ({ table, read: rows, fromLog: made.get(table) ?? 0 }));
}

function tablesOf(sqlite: Sqlite.Database): readonly string[] {
  return sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .pluck()
    .all()
    .map(String);
}

function columnsOf(sqlite: Sqlite.Database, table: string): readonly string[] {
  return attempt(() => sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String)) ?? [];
}

/** Rows in the order of their key; behind a page that cannot be read it goes on further along, in growing steps. */
function copyTable(source: Sqlite.Database, fresh: Sqlite.Database, table: string): number {
  const columns = columnsOf(source, table).filter(column => columnsOf(fresh, table).includes(column));
  if (columns.length === 0) return 0;
  const put = inserter(fresh, table, columns);
  const key = table === 'change' ? 'operation_sequence' : 'rowid';
  const from = attempt(() =>
    source.prepare(
      `SELECT ${key} AS salvage_key, ${listed(columns)} FROM "${table}" WHERE ${key} >= ? ORDER BY ${key}`,
    ),
  );
  if (from === undefined) return 0;
  let next = 0;
  for (let step = 1; step < 2 ** 40; ) {
    const before = next;
    const ended = attempt(() => {
      for (const row of from.iterate(next) as IterableIterator<Row>) {
        put(row);
        next = Number(row.salvage_key);
      }
      return true;
    });
    if (ended) break;
    if (next > before) step = 1;
    next += step;
    step *= 2;
  }
  return Number(fresh.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
}

/** A row that breaks a rule of its table was not read right: it is left out. */
function inserter(fresh: Sqlite.Database, table: string, columns: readonly string[]): (row: Row) => void {
  const statement = fresh.prepare(
    `INSERT OR IGNORE INTO "${table}" (${listed(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return row => {
    attempt(() => statement.run(...columns.map(column => row[column])));
  };
}

/** The latest image of each record the log knows and its table lacks. */
function fromLog(fresh: Sqlite.Database): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const table of registerTables) {
    const known = columnsOf(fresh, table);
    const lost = fresh
      .prepare(
        `SELECT after FROM (SELECT record_id, after, max(operation_sequence * 1000000 + ordinal) FROM change
           WHERE table_name = ? GROUP BY record_id) AS latest
         WHERE after IS NOT NULL AND record_id NOT IN (SELECT id FROM "${table}")`,
      )
      .pluck()
      .all(table);
    for (const image of lost) {
      const row = attempt(() => JSON.parse(String(image)) as Row) ?? {};
      const columns = Object.keys(row).filter(column => known.includes(column));
      if (columns.length > 0) inserter(fresh, table, columns)(row);
    }
    const count = Number(fresh.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    if (lost.length > 0) made.set(table, Math.min(lost.length, count));
  }
  return made;
}

/** A row whose unit or round is lost stands for nothing; the damaged file that is kept still has it. */
function removeOrphans(fresh: Sqlite.Database): void {
  const triggers = fresh.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as Row[];
  for (const { name } of triggers) fresh.exec(`DROP TRIGGER "${String(name)}"`);
  for (let orphans = orphansIn(fresh); orphans.length > 0; orphans = orphansIn(fresh)) {
    for (const { table, rowid } of orphans) {
      if (rowid !== null) fresh.prepare(`DELETE FROM "${String(table)}" WHERE rowid = ?`).run(rowid);
      else fresh.exec('DELETE FROM change WHERE operation_sequence NOT IN (SELECT sequence FROM operation)');
    }
  }
  for (const { sql } of triggers) fresh.exec(String(sql));
}

function orphansIn(fresh: Sqlite.Database): readonly Row[] {
  return fresh.pragma('foreign_key_check') as Row[];
}

function listed(columns: readonly string[]): string {
  return columns.map(column => `"${column}"`).join(', ');
}

/** Undefined: SQLite could not do it with this file, or the row does not fit. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Sqlite.SqliteError || error instanceof SyntaxError || error instanceof RangeError) return;
    throw error;
  }
}
