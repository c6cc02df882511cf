import type { Noun, OperationEntry, OperationSummary, RecordEntry } from '../../contract/index.ts';
import { fieldLabel } from '../../contract/words/fields.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { nounOfTable, registerTables } from '../storage/tables.ts';
import { isUndone, sentenceOf } from './log.ts';
import { latestRedoable } from './redo.ts';
import { latestUndoable } from './undo.ts';

export function historyState(database: ReadDatabase): { undo: OperationSummary | null; redo: OperationSummary | null } {
  const undo = latestUndoable(database);
  const redo = latestRedoable(database);
  return {
    undo: undo ? { id: undo.id, sentence: sentenceOf(undo) } : null,
    redo: redo ? { id: redo.id, sentence: sentenceOf(redo) } : null,
  };
}

/** Operations, the latest first. */
export function listOperations(
  database: ReadDatabase,
  page: { readonly offset: number; readonly limit: number },
): { items: OperationEntry[]; total: number } {
  const total = database.readFirst(
    query
      .selectFrom('operation')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .compile(),
  );
  const rows = database.read(
    query
      .selectFrom('operation')
      .selectAll()
      .select(({ selectFrom, fn }) =>
        selectFrom('change')
          .select(fn.countAll<number>().as('records'))
          .whereRef('change.operation_sequence', '=', 'operation.sequence')
          .as('records'),
      )
      .orderBy('sequence', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .compile(),
  );
  const items = rows.map(row => ({
    id: row.id,
    sequence: row.sequence,
    at: row.at,
    who: row.who,
    sentence: sentenceOf(row),
    records: row.records ?? 0,
    undone: isUndone(database, row.id),
  }));
  return { items, total: total?.total ?? 0 };
}

/** Columns that say nothing to a person. */
const silentColumns = new Set(['id', 'version', 'search_key', 'unit_id', 'round_id', 'deleted_at']);

/** Who changed one record, when, from what to what; the latest first. */
export function historyOfRecord(database: ReadDatabase, noun: Noun, id: string): RecordEntry[] {
  const table = registerTables.find(name => nounOfTable[name] === noun);
  const rows = database.read(
    query
      .selectFrom('change')
      .innerJoin('operation', 'operation.sequence', 'change.operation_sequence')
      .select(['operation.id', 'operation.at', 'operation.who', 'operation.name', 'operation.parts'])
      .select(['change.before', 'change.after'])
      .where('change.record_id', '=', id)
      .where('change.table_name', '=', table ?? '')
      .orderBy('change.operation_sequence', 'desc')
      .orderBy('change.ordinal', 'desc')
      .compile(),
  );
  return rows.map(row => ({
    operationId: row.id,
    at: row.at,
    who: row.who,
    sentence: sentenceOf(row),
    fields: differences(parseImage(row.before), parseImage(row.after)),
  }));
}

function parseImage(image: string | null): Readonly<Record<string, unknown>> {
  return image === null ? {} : JSON.parse(image);
}

function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): RecordEntry['fields'] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .filter(column => !silentColumns.has(column) && (before[column] ?? null) !== (after[column] ?? null))
    .map(column => {
      const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      return { field, label: fieldLabel[field] ?? field, from: shown(before[column]), to: shown(after[column]) };
    });
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
