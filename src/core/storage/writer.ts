import type { StaleField } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Database } from './database.ts';
import { query } from './query.ts';
import { nounOfTable, type RegisterTables, type TableName } from './tables.ts';

/** What one record was and became; null: it did not exist. */
export interface Image {
  readonly table: TableName;
  readonly recordId: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

export type AnyRow = Readonly<Record<string, string | number | null>> & {
  readonly id: string;
  readonly version: number;
};

export type NewRow<Table extends TableName> = Omit<RegisterTables[Table], 'id' | 'version' | 'deleted_at'>;

/** Writes records inside one operation; every write leaves an image for the log. Handed out by `transact` alone. */
export interface Writer {
  insert<Table extends TableName>(table: Table, row: NewRow<Table>): RegisterTables[Table];
  /**
   * Changes the given columns and raises the version. With `expected` a record changed meanwhile is refused.
   * A change that changes nothing writes nothing.
   *
   * @throws Refusal NOT_FOUND (also for a removed record), STALE with the fields that changed and what they are now.
   */
  update<Table extends TableName>(
    table: Table,
    id: string,
    changes: Partial<NewRow<Table>>,
    expected?: number,
  ): RegisterTables[Table];
  /** Raises the version alone: something that belongs to the record changed. */
  touch(table: TableName, id: string): void;
  /** Into "Mục đã xóa". */
  remove<Table extends TableName>(table: Table, id: string, expected?: number): RegisterTables[Table];
  restore<Table extends TableName>(table: Table, id: string): RegisterTables[Table];
  get<Table extends TableName>(table: Table, id: string): RegisterTables[Table] | undefined;
  /** What the register wrote by itself and no longer needs; its image stays in the log. */
  drop(table: TableName, id: string): void;
  /** Puts back an image as part of undo or redo: null removes the row, a row gets a version above the current one. */
  putBack(table: TableName, recordId: string, image: AnyRow | null): void;
}

export interface WriterSurroundings {
  readonly newId: () => string;
  readonly now: string;
  readonly onImage: (image: Image) => void;
  /** What changed in a record since a version, for the refusal that says so. */
  readonly changedSince: (table: TableName, id: string, version: number) => StaleField[];
}

export function createWriter(database: Database, { newId, now, onImage, changedSince }: WriterSurroundings): Writer {
  function get<Table extends TableName>(table: Table, id: string): RegisterTables[Table] | undefined {
    return readRow(database, table, id);
  }

  function write<Table extends TableName>(
    table: Table,
    id: string,
    changes: Readonly<Record<string, unknown>>,
    expected?: number,
  ): RegisterTables[Table] {
    const before = get(table, id) ?? refuse('NOT_FOUND', { noun: nounOfTable[table] });
    if (expected !== undefined && before.version !== expected) {
      refuse('STALE', { noun: nounOfTable[table], fields: changedSince(table, id, expected) });
    }
    const changed = Object.entries(changes).filter(
      ([column, value]) => value !== undefined && Reflect.get(before, column) !== value,
    );
    if (changed.length === 0) return before;
    const after = { ...before, ...Object.fromEntries(changed), version: before.version + 1 };
    replaceRow(database, table, after);
    onImage({ table, recordId: id, before: asImage(before), after: asImage(after) });
    return after;
  }

  /** What was removed is restored before it is changed. */
  function living(table: TableName, id: string): string {
    const row = get(table, id);
    return row?.deleted_at === null ? id : refuse('NOT_FOUND', { noun: nounOfTable[table] });
  }

  return {
    get,
    insert: (table, row) => {
      const made = { id: newId(), version: 1, deleted_at: null, ...row } as unknown as RegisterTables[typeof table];
      insertRow(database, table, made);
      onImage({ table, recordId: made.id, before: null, after: asImage(made) });
      return made;
    },
    update: (table, id, changes, expected) => write(table, living(table, id), changes, expected),
    touch: (table, id) => {
      const before = get(table, id) ?? refuse('NOT_FOUND', { noun: nounOfTable[table] });
      const after = { ...before, version: before.version + 1 };
      replaceRow(database, table, after);
      onImage({ table, recordId: id, before: asImage(before), after: asImage(after) });
    },
    remove: (table, id, expected) => write(table, living(table, id), { deleted_at: now }, expected),
    restore: (table, id) => write(table, id, { deleted_at: null }),
    drop: (table, id) => {
      const before = get(table, id) ?? refuse('NOT_FOUND', { noun: nounOfTable[table] });
      database.run(`DELETE FROM "${table}" WHERE id = ?`, [id]);
      onImage({ table, recordId: id, before: asImage(before), after: null });
    },
    putBack: (table, recordId, image) => {
      const current = get(table, recordId);
      const after = image && { ...image, version: (current?.version ?? lastVersion(database, recordId)) + 1 };
      if (after && current) replaceRow(database, table, after);
      else if (after) insertRow(database, table, after);
      else database.run(`DELETE FROM "${table}" WHERE id = ?`, [recordId]);
      onImage({ table, recordId, before: current ? asImage(current) : null, after });
    },
  };
}

function readRow<Table extends TableName>(
  database: Database,
  table: Table,
  id: string,
): RegisterTables[Table] | undefined {
  const compiled = query
    .selectFrom(table as TableName)
    .selectAll()
    .where('id', '=', id)
    .compile();
  return database.readFirst(compiled) as RegisterTables[Table] | undefined;
}

/** The highest version a record that is not there now ever had: versions never come back with another content. */
function lastVersion(database: Database, recordId: string): number {
  const compiled = query
    .selectFrom('change')
    .select(({ fn }) => [fn.max('version_before').as('before'), fn.max('version_after').as('after')])
    .where('record_id', '=', recordId)
    .compile();
  const found = database.readFirst(compiled);
  return Math.max(found?.before ?? 0, found?.after ?? 0);
}

function insertRow(database: Database, table: TableName, row: object): void {
  const columns = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  database.run(sql, Object.values(row));
}

function replaceRow(database: Database, table: TableName, row: object): void {
  const columns = Object.keys(row).filter(column => column !== 'id');
  const sql = `UPDATE "${table}" SET ${columns.map(column => `${quoted(column)} = ?`).join(', ')} WHERE id = ?`;
  const values = [...columns.map(column => Reflect.get(row, column)), Reflect.get(row, 'id')];
  const changed = database.run(sql, values);
  if (changed !== 1) throw new Error(`one row of ${table} should have changed, ${changed} did`);
}

function quoted(column: string): string {
  return `"${column}"`;
}

/** A row is an image as it stands: text, numbers and null under explicit names. */
function asImage(row: object): AnyRow {
  return row as AnyRow;
}
