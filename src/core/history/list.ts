import type { Noun, OperationEntry, OperationSummary, RecordEntry } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { nounOfTable, registerTables } from '../storage/tables.ts';
import { differencesOf } from './differences.ts';
import { findOperationBySequence, isUndone, sentenceOf, undoFloor } from './log.ts';
import { profilesContinued } from './profiles-continued.ts';
import { changesOfRecord } from './record-changes.ts';
import { latestRedoable } from './redo.ts';
import { isUndoable, latestUndoable } from './undo.ts';
import { valueWords } from './value-words.ts';

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
      .select(({ selectFrom }) =>
        selectFrom('change')
          .select(({ fn }) => fn.max('ordinal').as('last'))
          .whereRef('change.operation_sequence', '=', 'operation.sequence')
          .as('last'),
      )
      .orderBy('sequence', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .compile(),
  );
  const floor = undoFloor(database);
  const items = rows.map(row => ({
    id: row.id,
    sequence: row.sequence,
    at: row.at,
    who: row.who,
    sentence: sentenceOf(row),
    // Changes of one operation are numbered from nought; the last number is found faster than they are counted.
    records: (row.last ?? -1) + 1,
    undone: isUndone(database, row.id),
    undoable: isUndoable(database, row, floor),
  }));
  return { items, total: total?.total ?? 0 };
}

/** Who changed one record, when, from what to what; the latest first. */
export function historyOfRecord(database: ReadDatabase, noun: Noun, id: string): RecordEntry[] {
  const table = registerTables.find(name => nounOfTable[name] === noun);
  if (!table) return [];
  const words = valueWords(database);
  const continued = profilesContinued(changesOfRecord(database, table, id));
  const byOperation = groupBy(continued, change => change.operation_sequence);
  return [...byOperation].toReversed().flatMap(([sequence, changes]) => {
    const operation = findOperationBySequence(database, sequence);
    if (!operation) return [];
    // What was empty and stays so is no news, as of a record that was just made.
    const fields = changes
      .flatMap(change => differencesOf(change, noun, words))
      .filter(({ from, to }) => from !== '' || to !== '');
    return [
      { operationId: operation.id, at: operation.at, who: operation.who, sentence: sentenceOf(operation), fields },
    ];
  });
}
