import type { StaleField } from '../../contract/index.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { type ChangeRow, nounOfTable, type TableName } from '../storage/tables.ts';
import { type Difference, differencesOf } from './differences.ts';
import { changesOf } from './log.ts';
import { valueWords } from './value-words.ts';

/** Every logged change of one record, the earliest first. A unit's are those of its profiles too. */
export function changesOfRecord(database: ReadDatabase, table: TableName, id: string): readonly ChangeRow[] {
  const own = database.read(
    query
      .selectFrom('change')
      .selectAll()
      .where('record_id', '=', id)
      .where('table_name', '=', table)
      .orderBy('operation_sequence')
      .orderBy('ordinal')
      .compile(),
  );
  if (table !== 'unit') return own;
  const sequences = [...new Set(own.map(change => change.operation_sequence))];
  return sequences.flatMap(sequence => changesOf(database, sequence).filter(change => isOfUnit(change, id)));
}

function isOfUnit(change: ChangeRow, unitId: string): boolean {
  if (change.table_name === 'unit') return change.record_id === unitId;
  if (change.table_name !== 'unit_profile') return false;
  const profile: unknown = JSON.parse(change.after ?? change.before ?? '{}');
  return typeof profile === 'object' && profile !== null && Reflect.get(profile, 'unit_id') === unitId;
}

/** Fields of a record that are not what they were at `version`, with what they are now. */
export function changedSince(database: ReadDatabase, table: TableName, id: string, version: number): StaleField[] {
  const changes = changesOfRecord(database, table, id);
  const known = changes.find(change => change.record_id === id && change.version_after === version);
  if (!known) return [];
  const words = valueWords(database);
  const latest = new Map<string, Difference>();
  for (const change of changes) {
    if (change.operation_sequence <= known.operation_sequence) continue;
    for (const difference of differencesOf(change, nounOfTable[table], words)) {
      const { from } = latest.get(difference.field) ?? difference;
      latest.set(difference.field, { ...difference, from });
    }
  }
  return [...latest.values()]
    .filter(({ from, to }) => from !== to || to === '')
    .map(({ field, to }) => ({ field, now: to }));
}
