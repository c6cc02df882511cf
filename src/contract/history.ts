import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { noun } from './enumerations.ts';
import { id, instant, listOf, operationSummary, page } from './values.ts';

export const operationEntry = z.strictObject({
  id,
  sequence: z.int(),
  at: instant,
  who: z.string(),
  sentence: z.string(),
  records: z.int(),
  /** Undone by a later operation. */
  undone: z.boolean(),
  /** Can be asked to be undone; something that stands on it may still refuse that. */
  undoable: z.boolean(),
});
export type OperationEntry = z.infer<typeof operationEntry>;

export const recordEntry = z.strictObject({
  operationId: id,
  at: instant,
  who: z.string(),
  sentence: z.string(),
  fields: z.array(z.strictObject({ field: z.string(), label: z.string(), from: z.string(), to: z.string() })),
});
export type RecordEntry = z.infer<typeof recordEntry>;

/** What one operation did: each record with its fields, from what to what. */
export const operationChanges = z.strictObject({
  records: z.array(z.strictObject({ noun, name: z.string(), fields: recordEntry.shape.fields })),
  /** Records beyond those told. */
  more: z.int(),
  /** What was done later and must be undone first; null: nothing stands in the way. */
  blockedBy: z.string().nullable(),
});
export type OperationChanges = z.infer<typeof operationChanges>;

export const history = {
  /** What Ctrl+Z and Ctrl+Y would do now. */
  state: procedure
    .input(nothing)
    .output(z.strictObject({ undo: operationSummary.nullable(), redo: operationSummary.nullable() })),
  undo: procedure.input(nothing).output(z.strictObject({ operation: operationSummary })),
  redo: procedure.input(nothing).output(z.strictObject({ operation: operationSummary })),
  /** Any operation, as long as only undone operations touched its records since. */
  undoOperation: procedure.input(z.strictObject({ id })).output(z.strictObject({ operation: operationSummary })),
  list: procedure.input(z.strictObject({ page })).output(listOf(operationEntry)),
  ofOperation: procedure.input(z.strictObject({ id })).output(operationChanges),
  /** The settings are one record, called `settings`. */
  ofRecord: procedure
    .input(z.strictObject({ noun, id: z.union([id, z.literal('settings')]) }))
    .output(z.array(recordEntry)),
  /** Tells an open page which nouns changed; refetching follows from this alone. */
  changes: procedure.input(nothing).output(
    eventIterator(
      z.strictObject({
        sequence: z.int(),
        nouns: z.array(noun),
        /** Another register stands there now (a restored backup): the page begins anew. */
        anew: z.literal(true).optional(),
      }),
    ),
  ),
};
