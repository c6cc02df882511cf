import type { Noun, OperationSummary } from '../../contract/index.ts';
import { type OperationName, type OperationParts, operationSentence } from '../../contract/words/operations.ts';
import type { Database } from './database.ts';
import { query } from './query.ts';
import { nounOfTable } from './tables.ts';
import { createWriter, type Image, type Writer, type WriterSurroundings } from './writer.ts';

export interface Operation {
  readonly name: OperationName;
  readonly parts: OperationParts;
  /** Id of the operation this one takes back, or does again. */
  readonly undoes?: string;
  readonly redoes?: string;
  /** Kept beside the log with it or not at all; told its id once it is logged. */
  readonly beside?: (id: string) => void;
}

export interface Committed {
  readonly sequence: number;
  readonly nouns: readonly Noun[];
  /** Another register stands in this one's place: nothing known of it holds any more. */
  readonly anew?: boolean;
}

export interface TransactSurroundings {
  readonly database: Database;
  readonly newId: () => string;
  readonly now: () => string;
  readonly who: () => string;
  /** Asked anew each time: a restored register is another copy. */
  readonly copyId: () => string;
  readonly changedSince: WriterSurroundings['changedSince'];
  /** Told after the commit which nouns changed. */
  readonly publish: (committed: Committed) => void;
}

export interface Outcome<Result> {
  readonly result: Result;
  /** Null: nothing was written, so nothing is logged. */
  readonly operation: OperationSummary | null;
}

export type Transact = <Result>(
  operation: Operation | ((result: Result) => Operation),
  work: (writer: Writer) => Result,
) => Outcome<Result>;

/**
 * The one way to write: BEGIN IMMEDIATE, the work, its images into the append-only log, COMMIT, publish. Anything
 * thrown by `work` leaves the register as it was. `work` must be synchronous.
 */
export function createTransact(surroundings: TransactSurroundings): Transact {
  const { database, newId, now, who, copyId, changedSince, publish } = surroundings;
  return (operation, work) => {
    const images: Image[] = [];
    const at = now();
    const id = newId();
    const outcome = database.transaction(() => {
      const onImage = (image: Image): void => {
        images.push(image);
      };
      const result = work(createWriter(database, { newId, now: at, onImage, changedSince }));
      if (result instanceof Promise) throw new Error('the work of an operation must be finished when it returns');
      if (images.length === 0) return { result, operation: null, sequence: 0 };
      const named = typeof operation === 'function' ? operation(result) : operation;
      const sequence = nextSequence(database);
      logOperation(database, { id, sequence, copyId: copyId(), at, who: who(), operation: named });
      logImages(database, sequence, images);
      named.beside?.(id);
      return { result, operation: { id, sentence: operationSentence(named.name, named.parts) }, sequence };
    });
    if (outcome.operation) publish({ sequence: outcome.sequence, nouns: nounsOf(images) });
    return { result: outcome.result, operation: outcome.operation };
  };
}

function nextSequence(database: Database): number {
  const compiled = query
    .selectFrom('operation')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .compile();
  return (database.readFirst(compiled)?.last ?? 0) + 1;
}

interface LoggedOperation {
  readonly id: string;
  readonly sequence: number;
  readonly copyId: string;
  readonly at: string;
  readonly who: string;
  readonly operation: Operation;
}

function logOperation(database: Database, { id, sequence, copyId, at, who, operation }: LoggedOperation): void {
  database.run(
    'INSERT INTO operation (id, sequence, copy_id, at, who, name, parts, undoes, redoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      sequence,
      copyId,
      at,
      who,
      operation.name,
      JSON.stringify(operation.parts),
      operation.undoes ?? null,
      operation.redoes ?? null,
    ],
  );
}

function logImages(database: Database, sequence: number, images: readonly Image[]): void {
  for (const [ordinal, { table, recordId, before, after }] of images.entries()) {
    database.run(
      'INSERT INTO change (operation_sequence, ordinal, table_name, record_id, version_before, version_after, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [
        sequence,
        ordinal,
        table,
        recordId,
        before?.version ?? null,
        after?.version ?? null,
        before && JSON.stringify(before),
        after && JSON.stringify(after),
      ],
    );
  }
}

function nounsOf(images: readonly Image[]): readonly Noun[] {
  return [...new Set(images.map(({ table }) => nounOfTable[table]))];
}
