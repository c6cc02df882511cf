import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { progress } from './exchange.ts';
import { day, id, operationSummary, year } from './values.ts';

/** One row of the office's register of incoming documents ("Sổ văn bản đến") that speaks of a report. */
const registerRow = {
  key: z.string(),
  /** As the clerk finds it in the sheet. */
  sheet: z.string(),
  row: z.int(),
  incomingNumber: z.string().nullable(),
  receivedOn: day,
  /** Số và ký hiệu. */
  number: z.string().nullable(),
  documentDate: day.nullable(),
  sender: z.string(),
  subject: z.string(),
};

export const registerProposed = z.strictObject({
  ...registerRow,
  unitId: id,
  unitName: z.string(),
  /** An arrival already recorded that only lacks its số đến; null: a new one. */
  receiptId: id.nullable(),
});
export type RegisterProposed = z.infer<typeof registerProposed>;

export const registerQuestion = z.strictObject({
  ...registerRow,
  /** Null: the sheet's day cannot be read; such a row is recorded by hand. */
  receivedOn: day.nullable(),
  sentence: z.string(),
  candidates: z.array(z.strictObject({ unitId: id, unitName: z.string() })),
});
export type RegisterQuestion = z.infer<typeof registerQuestion>;

export const registerProposal = z.strictObject({
  ticket: z.string(),
  fileName: z.string(),
  rows: z.int(),
  proposed: z.array(registerProposed),
  questions: z.array(registerQuestion),
  /** Rows whose arrival is recorded already. */
  known: z.int(),
  /** Rows about other matters. */
  ignored: z.int(),
});
export type RegisterProposal = z.infer<typeof registerProposal>;

export const incomingRegister = {
  /** Reads the workbook and proposes receipts for the year's round; nothing is written. @throws FILE_REFUSED. */
  propose: procedure
    .input(z.strictObject({ file: blob, fileName: z.string().max(1000), year }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('proposal'), proposal: registerProposal }),
        ]),
      ),
    ),
  /** Records the ticked rows, each for the unit it was given, as one operation. */
  accept: procedure
    .input(
      z.strictObject({ ticket: z.string(), rows: z.array(z.strictObject({ key: z.string(), unitId: id })).max(5000) }),
    )
    .output(z.strictObject({ operation: operationSummary.nullable(), new: z.int(), changed: z.int() })),
  forget: procedure.input(z.strictObject({ ticket: z.string() })).output(z.strictObject({})),
};
