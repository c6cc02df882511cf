import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { day, id, operationSummary, year } from './values.ts';

export const importKind = z.enum(['units', 'tracking']);
export type ImportKind = z.infer<typeof importKind>;

/** A place in the workbook, as the clerk finds it: sheet and cell ("Theo dõi 2026", "E15"). */
const place = { sheet: z.string(), cell: z.string() };

/** A value the register did not take, and why. */
export const refusedCell = z.strictObject({ ...place, value: z.string(), reason: z.string() });
export type RefusedCell = z.infer<typeof refusedCell>;

export const candidate = z.strictObject({ key: z.string(), label: z.string() });

/** Something only the clerk can decide. Until answered, what hangs on it is not filed. */
export const importQuestion = z.strictObject({
  /** Stable for the same file: sheet, cell and what is asked. */
  key: z.string(),
  ...place,
  value: z.string(),
  sentence: z.string(),
  /** Most likely first. "skip" is always allowed and need not be listed. */
  candidates: z.array(candidate),
  /**
   * What else is an answer. `unit`: the id of any unit; `unitOrNew`: also "new"; `value`: what the cell should have
   * said, as typed ("8/9", "5/12/2026"); `candidates`: nothing else.
   */
  takes: z.enum(['unit', 'unitOrNew', 'value', 'candidates']),
  /** True: the whole row waits; false: only this value does. */
  holdsRow: z.boolean(),
});
export type ImportQuestion = z.infer<typeof importQuestion>;

/** Read from a note: offered, never applied by itself. */
export const importProposal = z.strictObject({
  key: z.string(),
  ...place,
  kind: z.enum(['softCopy', 'extension']),
  value: z.string(),
  sentence: z.string(),
});
export type ImportProposal = z.infer<typeof importProposal>;

export const fieldChange = z.strictObject({ field: z.string(), label: z.string(), from: z.string(), to: z.string() });

/** One record the file speaks of and what accepting would do with it. */
export const importRow = z.strictObject({
  key: z.string(),
  ...place,
  /** Noun in the clerk's words: "Đơn vị", "Báo cáo đến". */
  noun: z.string(),
  name: z.string(),
  state: z.enum(['new', 'changed', 'unchanged', 'refused', 'asked']),
  fields: z.array(fieldChange),
});
export type ImportRow = z.infer<typeof importRow>;

/** Which column was read as what; `field` null is left out. Changeable, remembered for the next file. */
export const importColumn = z.strictObject({
  sheet: z.string(),
  column: z.string(),
  heading: z.string(),
  field: z.string().nullable(),
  sample: z.string(),
});
export type ImportColumn = z.infer<typeof importColumn>;

export const importSheet = z.strictObject({
  name: z.string(),
  /** What the sheet was understood as; null: left out, `why` says the reason (hidden, no known table). */
  table: z.enum(['units', 'tracking', 'models', 'feedback']).nullable(),
  why: z.string().nullable(),
  headerRow: z.int().nullable(),
  rows: z.int(),
});
export type ImportSheet = z.infer<typeof importSheet>;

export const importPreview = z.strictObject({
  ticket: z.string(),
  kind: importKind,
  fileName: z.string(),
  /** Rows of the file that were read as records. */
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.array(refusedCell),
  questions: z.array(importQuestion),
  proposals: z.array(importProposal),
  warnings: z.array(z.string()),
  sheets: z.array(importSheet),
  columns: z.array(importColumn),
  /** Fields the file can be read into, for changing a column. */
  fields: z.array(z.strictObject({ table: z.string(), field: z.string(), label: z.string() })),
  lines: z.array(importRow),
  /** Cells that are blank in the file and have a value in the register. */
  blanks: z.int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const progress = z.strictObject({
  type: z.literal('progress'),
  stage: z.string(),
  done: z.int(),
  total: z.int(),
});
export type Progress = z.infer<typeof progress>;

/** The clerk's decisions on a preview. */
export const importDecisions = z.strictObject({
  /** Question key -> candidate key, or 'skip'. */
  answers: z.record(z.string(), z.string()),
  /** `sheet!column` -> field, or null to leave the column out. */
  columns: z.record(z.string(), z.string().nullable()),
  /** Proposal keys to apply. */
  proposals: z.array(z.string()),
  /** Ticked by the clerk: a blank cell erases the value. */
  blanksErase: z.boolean(),
});
export type ImportDecisions = z.infer<typeof importDecisions>;

export const importResult = z.strictObject({
  operation: operationSummary.nullable(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Rows left out because a question stayed open or the row names no unit. */
  unfiled: z.int(),
  /** Questions that took their only candidate because proposals were to be taken. */
  answered: z.int(),
  /** Cells whose value was not taken, also of rows that were filed otherwise. */
  refusedCells: z.int(),
});
export type ImportResult = z.infer<typeof importResult>;

export const exchange = {
  /** Reads the file and answers with progress, then the preview. Nothing is written. Cancelling stops the reading. */
  preview: procedure
    .input(z.strictObject({ kind: importKind, file: blob, fileName: z.string().max(300), year, from: day.optional() }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('preview'), preview: importPreview }),
        ]),
      ),
    ),
  /** The same file under the clerk's decisions. */
  reconsider: procedure.input(z.strictObject({ ticket: z.string(), decisions: importDecisions })).output(importPreview),
  /**
   * Files everything that is certain or decided, as one operation. `withProposals`: a question with exactly one
   * candidate takes it.
   */
  accept: procedure
    .input(z.strictObject({ ticket: z.string(), decisions: importDecisions, withProposals: z.boolean() }))
    .output(importResult),
  forget: procedure.input(z.strictObject({ ticket: z.string() })).output(z.strictObject({})),
  /** Files imported so far; each kept with the register. */
  imported: procedure
    .input(z.strictObject({}))
    .output(
      z.array(z.strictObject({ id, fileName: z.string(), at: z.iso.datetime(), kind: importKind, operationId: id })),
    ),
};
