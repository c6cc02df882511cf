import { existsSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { BackupCounts } from '../../contract/backups.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';

const latestOperation = query
  .selectFrom('operation')
  .select(['id', 'at'])
  .orderBy('sequence', 'desc')
  .limit(1)
  .compile();

const exportedReports = query
  .selectFrom('exported_report')
  .select(({ fn }) => fn.countAll<number>().as('count'))
  .compile();

/** Two files with the same mark hold the same work: the latest operation, and the reports exported without one. */
export function markOf(database: Pick<ReadDatabase, 'readFirst'>): string {
  const operation = database.readFirst(latestOperation)?.id ?? '';
  return `${operation} ${database.readFirst(exportedReports)?.count ?? 0}`;
}

export interface CopyContent {
  readonly counts: BackupCounts;
  readonly savedAt: string | null;
  /** Null: of an older schema, so never the same as what is open. */
  readonly mark: string | null;
}

/** What a copy holds, read from the copy without changing it; null when it cannot be read. */
export function readCopy(file: string): CopyContent | null {
  const madeByReading = [`${file}-shm`, `${file}-wal`].filter(beside => !existsSync(beside));
  try {
    const copy = new Sqlite(file, { readonly: true });
    try {
      return { counts: countsIn(copy), savedAt: savedAtOf(copy), mark: markIn(copy) };
    } finally {
      copy.close();
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return null;
    throw error;
  } finally {
    for (const beside of madeByReading) rmSync(beside, { force: true });
  }
}

export function countsIn(copy: Sqlite.Database): BackupCounts {
  const count = (table: string): number =>
    Number(copy.prepare(`SELECT count(*) FROM "${table}" WHERE deleted_at IS NULL`).pluck().get());
  return {
    units: count('unit'),
    meetings: count('meeting'),
    receipts: count('receipt'),
    models: count('model'),
    feedback: count('feedback'),
  };
}

function savedAtOf(copy: Sqlite.Database): string | null {
  const at = copy.prepare('SELECT at FROM operation ORDER BY sequence DESC LIMIT 1').pluck().get();
  return typeof at === 'string' ? at : null;
}

function markIn(copy: Sqlite.Database): string | null {
  try {
    return markOf({
      readFirst: <Row>(compiled: { readonly sql: string; readonly parameters: readonly unknown[] }) =>
        copy.prepare(compiled.sql).get(...compiled.parameters) as Row | undefined,
    });
  } catch {
    return null;
  }
}
