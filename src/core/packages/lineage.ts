import { z } from 'zod';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { type ChangeRow, isRegisterTable, type OperationRow, type TableName } from '../storage/tables.ts';
import { flatten, type Row, removed } from './flatten.ts';
import {
  type Fields,
  type FieldValue,
  type Known,
  originKey,
  part,
  type SourcedValue,
  sourcedValue,
} from './origin.ts';

/** A record as its history made it: where every value comes from, and which one is shown here. */
export interface Lineage {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Fields;
  readonly shown: ReadonlyMap<string, FieldValue>;
}

export interface RegisterLineage {
  readonly records: ReadonlyMap<string, Lineage>;
  readonly known: Known;
}

export function recordKey(table: string, id: string): string {
  return `${table}:${id}`;
}

/** Of a field two copies wrote apart: the record's key, then the field. */
export function conflictKey({ table, id }: Pick<Lineage, 'table' | 'id'>, field: string): string {
  return `${recordKey(table, id)}:${field}`;
}

/** The record and the field of such a key; no field has a colon in its name. */
export function readConflictKey(key: string): { readonly record: string; readonly field: string } {
  const colon = key.lastIndexOf(':');
  return { record: key.slice(0, colon), field: key.slice(colon + 1) };
}

const storedFields = z.record(z.string(), z.array(sourcedValue));

interface Replay {
  readonly records: Map<string, Lineage>;
  readonly own: Map<string, number>;
  /** What each taken-in package knew, while it counts. */
  readonly taken: { readonly sequence: number; readonly known: Known }[];
  readonly at: Map<string, number>;
  /** By operation: records as they were before a package, for its undo. */
  readonly before: Map<string, ReadonlyMap<string, Lineage | undefined>>;
  /** By operation and record: values with origins it settled on. */
  readonly settled: Map<string, ReadonlyMap<string, Fields>>;
}

/**
 * Reads the whole log: for every field of every record the write its value comes from. Undoing a package forgets what it
 * brought, so that the other copy's work is neither refused nor undone over there.
 */
export function readLineage(database: ReadDatabase): RegisterLineage {
  const replay: Replay = {
    records: new Map(),
    own: new Map(),
    taken: [],
    at: new Map(),
    before: new Map(),
    settled: new Map(),
  };
  const settled = readSettled(database);
  const packages = readKnown(database);
  const changes = database.read(
    query.selectFrom('change').selectAll().orderBy('operation_sequence').orderBy('ordinal').compile(),
  );
  let next = 0;
  for (const operation of database.read(query.selectFrom('operation').selectAll().orderBy('sequence').compile())) {
    const own: ChangeRow[] = [];
    for (let change = changes[next]; change?.operation_sequence === operation.sequence; change = changes[next]) {
      own.push(change);
      next += 1;
    }
    replay.own.set(operation.copy_id, operation.sequence);
    const outcome = settled.get(operation.sequence);
    const undone = operation.undoes === null ? undefined : replay.before.get(operation.undoes);
    const redone = operation.redoes === null ? undefined : replay.settled.get(operation.redoes);
    if (undone !== undefined && operation.undoes !== null) takeBack(replay, operation, operation.undoes, undone);
    else if (redone !== undefined) settle(replay, operation, redone, own);
    else if (outcome !== undefined) {
      settle(replay, operation, outcome, own);
      const brought = packages.get(operation.sequence);
      if (brought) replay.taken.push({ sequence: operation.sequence, known: brought });
    } else for (const change of own) write(replay, operation, change);
  }
  return { records: replay.records, known: joinKnown([...replay.taken.map(taken => taken.known), ownKnown(replay)]) };
}

/** An ordinary change: every field that is another now comes from here. */
function write({ records }: Replay, operation: OperationRow, change: ChangeRow): void {
  if (!isRegisterTable(change.table_name)) return;
  const { table_name: table, record_id: id } = change;
  const key = recordKey(table, id);
  const earlier = records.get(key);
  const image: Row | null = change.after === null ? null : JSON.parse(change.after);
  const after = image === null ? new Map(earlier?.shown).set('deleted_at', removed) : new Map(flatten(table, image));
  const fields = new Map(earlier?.fields);
  for (const [field, value] of after) {
    const shown = earlier?.shown.get(field);
    if (earlier?.shown.has(field) && shown === value) continue;
    const others = (fields.get(field) ?? []).filter(one => one.value !== shown);
    fields.set(field, [...others, sourced(operation, value)]);
  }
  records.set(key, { table, id, fields, shown: after });
}

function sourced(
  { copy_id, sequence, at, who }: Pick<OperationRow, 'copy_id' | 'sequence' | 'at' | 'who'>,
  value: FieldValue,
): SourcedValue {
  return { copy: copy_id, sequence, part: part.own, at, who, value };
}

/** A package or a decision: what it settled on was kept with it. */
function settle(
  replay: Replay,
  operation: OperationRow,
  outcome: ReadonlyMap<string, Fields>,
  changes: readonly ChangeRow[],
): void {
  const before = new Map<string, Lineage | undefined>();
  for (const { table_name: table, record_id: id, after } of changes) {
    if (!isRegisterTable(table) || after === null) continue;
    const key = recordKey(table, id);
    before.set(key, replay.records.get(key));
    const fields = outcome.get(key);
    if (fields) replay.records.set(key, { table, id, fields, shown: flatten(table, JSON.parse(after)) });
  }
  const base = operation.redoes ?? operation.id;
  replay.at.set(base, replay.at.get(base) ?? operation.sequence);
  replay.before.set(base, before);
  replay.settled.set(base, outcome);
}

function takeBack(
  replay: Replay,
  operation: OperationRow,
  undoes: string,
  before: ReadonlyMap<string, Lineage | undefined>,
): void {
  const outcome = replay.settled.get(undoes);
  for (const [key, lineage] of before) {
    if (lineage === undefined) replay.records.delete(key);
    else replay.records.set(key, { ...lineage, fields: rewritten(lineage, outcome?.get(key), operation) });
  }
  // Packages taken in since may rest on this one: what they knew is not counted on either. Knowing less only asks more.
  const since = replay.at.get(undoes) ?? 0;
  replay.taken.splice(0, replay.taken.length, ...replay.taken.filter(taken => taken.sequence < since));
}

/** A value this copy decided and takes back is written anew, so that the decision does not come back from elsewhere. */
function rewritten(lineage: Lineage, settled: Fields | undefined, operation: OperationRow): Fields {
  const fields = new Map(lineage.fields);
  for (const [field, values] of settled ?? []) {
    const before = new Set((fields.get(field) ?? []).map(originKey));
    const decided = values.some(one => one.copy === operation.copy_id && !before.has(originKey(one)));
    if (!decided) continue;
    const shown = lineage.shown.get(field) ?? null;
    const others = (fields.get(field) ?? []).filter(one => one.value !== shown);
    fields.set(field, [...others, sourced(operation, shown)]);
  }
  return fields;
}

function ownKnown({ own }: Replay): Known {
  return Object.fromEntries(own);
}

function joinKnown(all: readonly Known[]): Known {
  const joined: Record<string, number> = {};
  for (const one of all) {
    for (const [copy, sequence] of Object.entries(one)) joined[copy] = Math.max(joined[copy] ?? 0, sequence);
  }
  return joined;
}

function readSettled(database: ReadDatabase): ReadonlyMap<number, ReadonlyMap<string, Fields>> {
  const all = new Map<number, Map<string, Fields>>();
  for (const row of database.read(query.selectFrom('merged_record').selectAll().compile())) {
    const records = all.get(row.operation_sequence) ?? new Map<string, Fields>();
    all.set(row.operation_sequence, records);
    const fields = storedFields.parse(JSON.parse(row.fields));
    records.set(recordKey(row.table_name, row.record_id), new Map(Object.entries(fields)));
  }
  return all;
}

function readKnown(database: ReadDatabase): ReadonlyMap<number, Known> {
  const rows = database.read(query.selectFrom('merged_package').selectAll().compile());
  return new Map(rows.map(row => [row.operation_sequence, z.record(z.string(), z.int()).parse(JSON.parse(row.known))]));
}
