import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { day, doneWith, id, line, listOf, page, paragraph, recordHead, version, year } from './values.ts';

/** A report the office itself owes: to whom, by when, and with which number and day it went. */
export const upwardReportFields = z.strictObject({
  year,
  /** "Ban Tuyên giáo và Dân vận Tỉnh ủy" */
  recipient: line(300).trim().min(1),
  subject: line(1000).trim().min(1),
  /** The last day on which it is in time. */
  dueOn: day,
  number: line(80).nullable(),
  sentOn: day.nullable(),
  note: paragraph.nullable(),
});
export type UpwardReportFields = z.infer<typeof upwardReportFields>;

export const upwardReport = upwardReportFields.extend(recordHead);
export type UpwardReport = z.infer<typeof upwardReport>;

export const upwardReportState = z.enum(['waiting', 'overdue', 'sent', 'sentLate']);
export type UpwardReportState = z.infer<typeof upwardReportState>;

/** With its state on the as-of date; `days`: until the last day while waiting, after it when overdue or sent late. */
export const upwardReportLine = upwardReport.extend({ state: upwardReportState, days: z.int() });
export type UpwardReportLine = z.infer<typeof upwardReportLine>;

export const upwardReports = {
  /** By the day they are due. `open`: only those not sent, of every year up to this one. */
  list: procedure
    .input(z.strictObject({ year, asOf: day, open: z.boolean().optional(), deleted: z.boolean().optional(), page }))
    .output(listOf(upwardReportLine)),
  create: procedure.input(upwardReportFields).output(doneWith(upwardReport)),
  change: procedure
    .input(z.strictObject({ id, version, changes: upwardReportFields.partial() }))
    .output(doneWith(upwardReport)),
  remove: procedure.input(byVersion).output(doneWith(upwardReport)),
  restore: procedure.input(byId).output(doneWith(upwardReport)),
};
