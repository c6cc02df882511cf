import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { channel, copyForm } from './enumerations.ts';
import { day, doneWith, id, line, listOf, page, paragraph, recordHead, sortBy, version } from './values.ts';

/** One arrival of a report (báo cáo đến). Only the day received is needed to save. */
export const receiptFields = z.strictObject({
  roundId: id,
  unitId: id,
  receivedOn: day,
  incomingNumber: line(40).nullable(),
  documentNumber: line(80).nullable(),
  documentDate: day.nullable(),
  signer: line(120).nullable(),
  channel: channel.nullable(),
  /** Null: not recorded; a form not recorded is never soft. */
  copyForm: copyForm.nullable(),
  /** "Gửi nhầm, không tính": the reason; null counts. */
  notCountedReason: line(500).nullable(),
  /** "Lồng ghép trong báo cáo chung". */
  combined: z.boolean(),
  /** Đề nghị bổ sung: when, what, until when; received again when a later arrival counts or `completedOn` is set. */
  completionAskedOn: day.nullable(),
  completionAsked: paragraph.nullable(),
  completionDue: day.nullable(),
  completedOn: day.nullable(),
  /** Đạt yêu cầu. */
  accepted: z.boolean(),
  note: paragraph.nullable(),
});
export type ReceiptFields = z.infer<typeof receiptFields>;

export const receipt = receiptFields.extend(recordHead);
export type Receipt = z.infer<typeof receipt>;

export const receipts = {
  list: procedure
    .input(
      z.strictObject({
        roundId: id.optional(),
        unitId: id.optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['receivedOn', 'incomingNumber', 'unit']).optional(),
        page,
      }),
    )
    .output(listOf(receipt.extend({ unitName: z.string() }))),
  get: procedure.input(byId).output(receipt),
  /** The first receipt opens a prepared round. */
  create: procedure.input(receiptFields).output(doneWith(receipt)),
  change: procedure
    .input(z.strictObject({ id, version, changes: receiptFields.omit({ roundId: true }).partial() }))
    .output(doneWith(receipt)),
  askToComplete: procedure
    .input(z.strictObject({ id, version, askedOn: day, what: paragraph.trim().min(1), due: day.nullable() }))
    .output(doneWith(receipt)),
  accept: procedure.input(byVersion).output(doneWith(receipt)),
  remove: procedure.input(byVersion).output(doneWith(receipt)),
  restore: procedure.input(byId).output(doneWith(receipt)),
};
