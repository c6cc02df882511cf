import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { copyForm, turn } from './enumerations.ts';
import { progress } from './exchange.ts';
import { comingKind, comingResult, formDecisions, formsPreview } from './forms.ts';
import { receiptFields } from './receipts.ts';
import { id, line, operationSummary } from './values.ts';

/** Files taken at one go; a folder of thousands is asked about again, not read. */
export const mostIntakeFiles = 300;

/** Bytes of the largest file taken. */
export const largestIntakeFile = 200 * 1024 * 1024;

export const intakeFile = z.strictObject({
  key: z.string(),
  /** With the folders inside a .zip before it. */
  fileName: z.string(),
  bytes: z.int(),
  isPicture: z.boolean(),
});
export type IntakeFile = z.infer<typeof intakeFile>;

/** What a report says of itself; null: it does not say. */
export const intakeFields = receiptFields
  .pick({ documentNumber: true, documentDate: true, signer: true, notCountedReason: true, combined: true })
  .extend({ copyForm: copyForm.nullable() });
export type IntakeFields = z.infer<typeof intakeFields>;

export const intakeCandidate = z.strictObject({ unitId: id, unitName: z.string() });

/** One report: a file, or several pictures of one paper in their order. */
export const intakeReport = z.strictObject({
  key: z.string(),
  files: z.array(intakeFile).min(1),
  /** A form's further course stands in the proposal's `forms`, under the key of its file. */
  kind: comingKind,
  /**
   * Of a report `wrongRound` is another year, proposed as "gửi nhầm, không tính"; `duplicate`: the very same file is kept
   * already; `unknown`: nothing in it or in its name says whose it is.
   */
  result: comingResult,
  unitId: id.nullable(),
  unitName: z.string().nullable(),
  /** Most likely first. */
  candidates: z.array(intakeCandidate),
  /** Why this unit, or why none. */
  reason: z.string(),
  /** What else the clerk should know: the form of the copy is asked, the letters are of an old font … */
  notes: z.array(z.string()),
  fields: intakeFields,
  /** An arrival already recorded that these files belong to; null: a new one. */
  receiptId: id.nullable(),
  /** False: nothing of it can be kept (0 bytes, too large, a program). */
  canBeFiled: z.boolean(),
});
export type IntakeReport = z.infer<typeof intakeReport>;

export const intakeProposal = z.strictObject({
  ticket: z.string(),
  reports: z.array(intakeReport),
  /** What the forms among the files would write, behind a ticket of their own; null where there are none. */
  forms: formsPreview.nullable(),
});
export type IntakeProposal = z.infer<typeof intakeProposal>;

/** A report as the clerk confirmed it. */
export const intakeConfirmed = z.strictObject({
  /** The files in their order, from one proposal; pictures may have been joined, parted and turned. */
  files: z.array(z.strictObject({ key: z.string(), turn })).min(1),
  /** One file may be the report of several units. */
  unitIds: z.array(id).min(1).max(50),
  receiptId: id.nullable(),
  ...receiptFields.pick({
    receivedOn: true,
    incomingNumber: true,
    documentNumber: true,
    documentDate: true,
    signer: true,
    channel: true,
    copyForm: true,
    notCountedReason: true,
    combined: true,
  }).shape,
});
export type IntakeConfirmed = z.infer<typeof intakeConfirmed>;

export const intakeDone = z.strictObject({
  operation: operationSummary.nullable(),
  /** Arrivals recorded. */
  receipts: z.int(),
  /** Files kept with them. */
  files: z.int(),
  /** Files that were there already. */
  unchanged: z.int(),
  /** Forms whose answers were written. */
  forms: z.int(),
});
export type IntakeDone = z.infer<typeof intakeDone>;

export const intake = {
  /**
   * Reads files sent to a round and says of each whose report or form it is and why. Nothing is written. `unitId`: they were
   * dropped on that unit's line. Cancelling stops the reading.
   *
   * @throws INTAKE_REFUSED when there are too many files.
   */
  propose: procedure
    .input(
      z.strictObject({
        roundId: id,
        unitId: id.optional(),
        /** `bytes`: the true size of a file that is too large to be sent; its `file` is then empty. */
        files: z.array(z.strictObject({ file: blob, fileName: line(1000), bytes: z.int().optional() })),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('proposal'), proposal: intakeProposal }),
        ]),
      ),
    ),
  /** One of the files that wait, to be looked at before it is confirmed. @throws TICKET_EXPIRED. */
  look: procedure.input(z.strictObject({ ticket: z.string(), key: z.string() })).output(blob),
  /**
   * Records what was confirmed, reports and the answers of forms, as one operation, the files kept with it; the rest of
   * both tickets goes on waiting.
   */
  accept: procedure
    .input(
      z.strictObject({
        ticket: z.string(),
        roundId: id,
        reports: z.array(intakeConfirmed).max(1000),
        forms: z.strictObject({ ticket: z.string(), decisions: formDecisions }).optional(),
      }),
    )
    .output(intakeDone),
  forget: procedure.input(z.strictObject({ ticket: z.string() })).output(z.strictObject({})),
};
