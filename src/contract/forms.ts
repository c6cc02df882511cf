import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { channel, copyForm } from './enumerations.ts';
import { candidate, fieldChange, importQuestion, progress, refusedCell } from './exchange.ts';
import { day, id, line, operationSummary } from './values.ts';

export const formFormat = z.enum(['docx', 'xlsx']);
export type FormFormat = z.infer<typeof formFormat>;

/** What a file that came in is: a form of ours, a free report, a register of incoming papers, or none of them. */
export const comingKind = z.enum(['form', 'report', 'register', 'other']);
export type ComingKind = z.infer<typeof comingKind>;

/** What became of one file. Everything but `recognised` is filed only after the clerk has decided. */
export const comingResult = z.enum([
  'recognised',
  /** Whose it is must be said: `candidates`. */
  'asked',
  'wrongRound',
  'oldTemplate',
  /** The same unit's form stands in another file of the batch, or this very file has been taken in. */
  'duplicate',
  'damaged',
  'unknown',
]);
export type ComingResult = z.infer<typeof comingResult>;

export const comingFile = z.strictObject({
  /** Names the file within its batch; in lines, questions and decisions. */
  key: z.string(),
  fileName: z.string(),
  kind: comingKind,
  format: formFormat.nullable(),
  unitId: id.nullable(),
  unitName: z.string().nullable(),
  result: comingResult,
  /** One sentence; null where there is nothing to explain. */
  reason: z.string().nullable(),
  /** Units it may be of, most likely first; any unit's id is an answer. */
  candidates: z.array(candidate),
  /** It can be taken all the same: a duplicate in place of the other file, an old template as far as it is read. */
  mayTake: z.boolean(),
  /** What to look at: another number of chi bộ than the register's, a "Chưa" beside a number. */
  notes: z.array(z.string()),
});
export type ComingFile = z.infer<typeof comingFile>;

/** One thing a form would write: a field of plan, figures or meetings, or one model, one opinion. Ticked one by one. */
export const formLine = z.strictObject({
  key: z.string(),
  /** Key of its file. */
  file: z.string(),
  unitId: id,
  unitName: z.string(),
  /** "Chương trình, kế hoạch", "Số liệu báo cáo", "Mô hình". */
  noun: z.string(),
  /** What the line is of: a field's name, a model's, an opinion's words. */
  name: z.string(),
  /** `asked`: waits for a question of its own. What the register has already is no line. */
  state: z.enum(['new', 'changed', 'asked']),
  fields: z.array(fieldChange),
});
export type FormLine = z.infer<typeof formLine>;

export const formsPreview = z.strictObject({
  ticket: z.string(),
  roundId: id,
  roundTitle: z.string(),
  files: z.array(comingFile),
  lines: z.array(formLine),
  /** Values only the clerk can read; `sheet` is the file's key, `cell` the field's name. Each waits alone. */
  questions: z.array(importQuestion),
  refused: z.array(refusedCell),
  /** Records that would be made, and changed. */
  new: z.int(),
  changed: z.int(),
});
export type FormsPreview = z.infer<typeof formsPreview>;

/** The paper itself was the official report: an arrival is written beside its figures, the file is kept with it. */
export const formReceipt = z.strictObject({
  receivedOn: day,
  incomingNumber: line(40).nullable(),
  documentNumber: line(80).nullable(),
  documentDate: day.nullable(),
  channel: channel.nullable(),
  copyForm: copyForm.nullable(),
});

export const formDecisions = z.strictObject({
  /** File key -> unit id, or 'skip': the file is left out. */
  units: z.record(z.string(), z.string()),
  /** Question key -> candidate key, a value as typed, or 'skip'. */
  answers: z.record(z.string(), z.string()),
  /** Keys of lines not to be written. */
  left: z.array(z.string()),
  /** Keys of files to be taken although they are duplicates or of an old template. */
  anyway: z.array(z.string()),
  /** File key -> arrival. A form without one here is no receipt of the official report. */
  receipts: z.record(z.string(), formReceipt),
});
export type FormDecisions = z.infer<typeof formDecisions>;

export const formsTaken = z.strictObject({
  operation: operationSummary.nullable(),
  /** Files whose answers stand in the register now. */
  files: z.int(),
  new: z.int(),
  changed: z.int(),
});
export type FormsTaken = z.infer<typeof formsTaken>;

export const forms = {
  /**
   * "Phiếu báo cáo", one file a unit of the roster (or of `unitIds`), filled with what the register knows of it. Behind a
   * ticket (one unit: the file itself, several: a .zip), or into a folder the user chose (`destination`, a token).
   */
  make: procedure
    .input(
      z.strictObject({
        roundId: id,
        format: formFormat,
        unitIds: z.array(id).min(1).max(2000).optional(),
        destination: z.string().optional(),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('file'), ticket: z.string(), fileName: z.string(), files: z.int() }),
          z.strictObject({ type: z.literal('folder'), folderName: z.string(), files: z.int() }),
        ]),
      ),
    ),
  /** Reads whatever files came in; nothing is written. Cancelling stops the reading. A bad file never stops the others. */
  preview: procedure
    .input(
      z.strictObject({
        roundId: id,
        files: z
          .array(z.strictObject({ file: blob, fileName: z.string().max(1000) }))
          .min(1)
          .max(20_000),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('type', [progress, z.strictObject({ type: z.literal('preview'), preview: formsPreview })]),
      ),
    ),
  /** The same batch under the clerk's decisions; lines left out are still shown. */
  reconsider: procedure.input(z.strictObject({ ticket: z.string(), decisions: formDecisions })).output(formsPreview),
  /** Writes what is recognised and decided as one operation; the files are kept with the unit's report figures. */
  accept: procedure.input(z.strictObject({ ticket: z.string(), decisions: formDecisions })).output(formsTaken),
  forget: procedure.input(z.strictObject({ ticket: z.string() })).output(z.strictObject({})),
};
