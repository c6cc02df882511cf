import type { OperationSummary } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { type ChangeRow, isRegisterTable, type OperationRow } from '../storage/tables.ts';
import type { Transact } from '../storage/transact.ts';
import type { AnyRow, Writer } from '../storage/writer.ts';
import { dependantsOf } from './dependants.ts';
import {
  changesOf,
  findOperation,
  findOperationBySequence,
  isUndone,
  lastVerdict,
  sentenceOf,
  undoFloor,
} from './log.ts';
import { namesakesOf } from './namesakes.ts';
import { rivalsOf } from './rivals.ts';

/** What undoing and redoing need of the register. */
export interface HistoryTools {
  readonly database: ReadDatabase & { pragma(text: string): unknown };
  readonly transact: Transact;
}

/** The operation Ctrl+Z would take back: the latest that stands. */
export function latestUndoable(database: ReadDatabase): OperationRow | undefined {
  const floor = undoFloor(database);
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const page = database.read(
      query
        .selectFrom('operation')
        .selectAll()
        .where('undoes', 'is', null)
        .where('redoes', 'is', null)
        .where('sequence', '>', floor)
        .where('sequence', '<', below)
        .orderBy('sequence', 'desc')
        .limit(50)
        .compile(),
    );
    const found = page.find(operation => isTakenBackable(operation) && !isUndone(database, operation.id));
    if (found || page.length < 50) return found;
    below = page.at(-1)?.sequence ?? 0;
  }
}

/** Whether an operation can be asked to be undone: not what is undone, an undo itself, or before a migration. */
export function isUndoable(database: ReadDatabase, operation: OperationRow, floor = undoFloor(database)): boolean {
  const isChange = !operation.undoes && !operation.redoes && isTakenBackable(operation);
  return isChange && operation.sequence > floor && !isUndone(database, operation.id);
}

/** Preparing a register is its beginning, not a change somebody made. */
function isTakenBackable(operation: OperationRow): boolean {
  return operation.name !== 'register.prepare';
}

/** @throws Refusal NOTHING_TO_UNDO, UNDO_BLOCKED. */
export function undoLatest(tools: HistoryTools): OperationSummary {
  const latest = latestUndoable(tools.database) ?? refuse('NOTHING_TO_UNDO', {});
  return undoOperation(tools, latest.id);
}

/**
 * Takes one operation back, whole: its images replayed in reverse, as an operation of its own.
 *
 * @throws Refusal NOTHING_TO_UNDO when it is undone already or lies before a migration; UNDO_BLOCKED naming the
 * operation that touched the same records since.
 */
export function undoOperation({ database, transact }: HistoryTools, id: string): OperationSummary {
  const operation = findOperation(database, id) ?? refuse('NOTHING_TO_UNDO', {});
  if (!isUndoable(database, operation)) refuse('NOTHING_TO_UNDO', {});
  const changes = changesOf(database, operation.sequence);
  const sentence = sentenceOf(operation);
  const blocker = findBlocker(database, operation, changes);
  if (blocker) refuse('UNDO_BLOCKED', { sentence, blockedBy: sentenceOf(blocker) });
  const { operation: done } = transact({ name: 'history.undo', parts: { subject: sentence }, undoes: id }, writer => {
    database.pragma('defer_foreign_keys = ON');
    for (const change of changes.toReversed()) putBack(writer, change, change.before);
  });
  return done ?? refuse('NOTHING_TO_UNDO', {});
}

export function putBack(writer: Writer, change: ChangeRow, image: string | null): void {
  if (!isRegisterTable(change.table_name)) throw new Error(`the log names an unknown table ${change.table_name}`);
  writer.putBack(change.table_name, change.record_id, image === null ? null : (JSON.parse(image) as AnyRow));
}

/**
 * The first standing operation that afterwards touched one of these records, one that speaks of them, or one that
 * took their place or name.
 */
export function findBlocker(
  database: ReadDatabase,
  operation: OperationRow,
  changes: readonly ChangeRow[],
): OperationRow | undefined {
  const rivals = new Set([...rivalsOf(database, changes), ...namesakesOf(database, changes)]);
  const touched = new Set([...changes.map(change => change.record_id), ...dependantsOf(database, changes), ...rivals]);
  const later = database.read(
    query
      .selectFrom('change')
      .select(['operation_sequence', 'record_id'])
      .where('operation_sequence', '>', operation.sequence)
      .orderBy('operation_sequence')
      .compile(),
  );
  const operationsOn = (records: ReadonlySet<string>) =>
    [
      ...new Set(later.filter(change => records.has(change.record_id)).map(change => change.operation_sequence)),
    ].flatMap(sequence => findOperationBySequence(database, sequence) ?? []);
  return (
    operationsOn(touched).find(({ id, undoes, redoes }) => !undoes && !redoes && !isUndone(database, id)) ??
    operationsOn(rivals).find(candidate => bringsBack(database, candidate, operation))
  );
}

/** Whether an undo brought back what had been taken back, or renamed, before an operation. */
function bringsBack(database: ReadDatabase, candidate: OperationRow, operation: OperationRow): boolean {
  const undone = candidate.undoes ? findOperation(database, candidate.undoes) : undefined;
  return (
    undone !== undefined &&
    undone.sequence < operation.sequence &&
    lastVerdict(database, undone.id)?.id === candidate.id
  );
}
