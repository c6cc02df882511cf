import type { UpwardReport, UpwardReportFields } from '../../contract/index.ts';
import type { UpwardReportRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull, toPlainText } from '../text/normalise.ts';

export function rowOfUpwardReport(fields: UpwardReportFields): NewRow<'upward_report'> {
  return {
    year: fields.year,
    recipient: toPlainText(fields.recipient),
    subject: toPlainText(fields.subject),
    due_on: fields.dueOn,
    number: plainTextOrNull(fields.number),
    sent_on: fields.sentOn,
    note: plainParagraphOrNull(fields.note),
  };
}

export function fieldsOfUpwardReport(row: UpwardReportRow): UpwardReportFields {
  return {
    year: row.year,
    recipient: row.recipient,
    subject: row.subject,
    dueOn: row.due_on,
    number: row.number,
    sentOn: row.sent_on,
    note: row.note,
  };
}

export function upwardReportOfRow(row: UpwardReportRow): UpwardReport {
  return { ...fieldsOfUpwardReport(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
