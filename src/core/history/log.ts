import type { OperationName } from '../../contract/words/operations.ts';
import { isOperationName, operationSentence } from '../../contract/words/operations.ts';
import { readFact } from '../storage/copy-id.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { ChangeRow, OperationRow } from '../storage/tables.ts';

/** The sentence of a logged operation; one of a later version's names keeps its name. */
export function sentenceOf({ name, parts }: Pick<OperationRow, 'name' | 'parts'>): string {
  return isOperationName(name) ? operationSentence(name satisfies OperationName, JSON.parse(parts)) : name;
}

export function findOperation(database: ReadDatabase, id: string): OperationRow | undefined {
  return database.readFirst(query.selectFrom('operation').selectAll().where('id', '=', id).compile());
}

export function findOperationBySequence(database: ReadDatabase, sequence: number): OperationRow | undefined {
  return database.readFirst(query.selectFrom('operation').selectAll().where('sequence', '=', sequence).compile());
}

export function changesOf(database: ReadDatabase, sequence: number): readonly ChangeRow[] {
  return database.read(
    query.selectFrom('change').selectAll().where('operation_sequence', '=', sequence).orderBy('ordinal').compile(),
  );
}

/** The last word on an operation: the undo or redo logged for it, or undefined when it simply stands. */
export function lastVerdict(database: ReadDatabase, id: string): OperationRow | undefined {
  return database.readFirst(
    query
      .selectFrom('operation')
      .selectAll()
      .where(({ eb, or }) => or([eb('undoes', '=', id), eb('redoes', '=', id)]))
      .orderBy('sequence', 'desc')
      .limit(1)
      .compile(),
  );
}

export function isUndone(database: ReadDatabase, id: string): boolean {
  return lastVerdict(database, id)?.undoes === id;
}

/** Operations up to and including this one cannot be undone: a migration changed the tables after them. */
export function undoFloor(database: ReadDatabase): number {
  return Number(readFact(database, 'undoFloor') ?? 0);
}
