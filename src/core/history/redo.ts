import type { OperationSummary } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { OperationRow } from '../storage/tables.ts';
import { changesOf, findOperation, isUndone, lastVerdict, sentenceOf, undoFloor } from './log.ts';
import { type HistoryTools, putBack } from './undo.ts';

/**
 * The operation Ctrl+Y would do again: the one undone last, unless something new was done after that undo, or the
 * operation lies before a migration.
 */
export function latestRedoable(database: ReadDatabase): OperationRow | undefined {
  const floor = undoFloor(database);
  const lastNew = database.readFirst(
    query
      .selectFrom('operation')
      .select('sequence')
      .where('undoes', 'is', null)
      .where('redoes', 'is', null)
      .orderBy('sequence', 'desc')
      .limit(1)
      .compile(),
  );
  const undos = database.read(
    query
      .selectFrom('operation')
      .selectAll()
      .where('undoes', 'is not', null)
      .where('sequence', '>', lastNew?.sequence ?? 0)
      .orderBy('sequence', 'desc')
      .compile(),
  );
  for (const undo of undos) {
    const undone = undo.undoes;
    if (undone && isUndone(database, undone) && lastVerdict(database, undone)?.id === undo.id) {
      const operation = findOperation(database, undone);
      return operation && operation.sequence > floor ? operation : undefined;
    }
  }
  return undefined;
}

/** @throws Refusal NOTHING_TO_REDO. */
export function redoLatest({ database, transact }: HistoryTools): OperationSummary {
  const operation = latestRedoable(database) ?? refuse('NOTHING_TO_REDO', {});
  const changes = changesOf(database, operation.sequence);
  const { operation: done } = transact(
    { name: 'history.redo', parts: { subject: sentenceOf(operation) }, redoes: operation.id },
    writer => {
      database.pragma('defer_foreign_keys = ON');
      for (const change of changes) putBack(writer, change, change.after);
    },
  );
  return done ?? refuse('NOTHING_TO_REDO', {});
}
