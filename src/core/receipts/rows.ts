import { channel, copyForm, type Receipt, type ReceiptFields } from '../../contract/index.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';

export function rowOfReceipt(fields: ReceiptFields): NewRow<'receipt'> {
  return {
    round_id: fields.roundId,
    unit_id: fields.unitId,
    received_on: fields.receivedOn,
    incoming_number: plainTextOrNull(fields.incomingNumber),
    document_number: plainTextOrNull(fields.documentNumber),
    document_date: fields.documentDate,
    signer: plainTextOrNull(fields.signer),
    channel: fields.channel,
    copy_form: fields.copyForm,
    not_counted_reason: plainTextOrNull(fields.notCountedReason),
    combined: Number(fields.combined),
    completion_asked_on: fields.completionAskedOn,
    completion_asked: plainParagraphOrNull(fields.completionAsked),
    completion_due: fields.completionDue,
    completed_on: fields.completedOn,
    accepted: Number(fields.accepted),
    note: plainParagraphOrNull(fields.note),
  };
}

export function fieldsOfReceipt(row: ReceiptRow): ReceiptFields {
  return {
    roundId: row.round_id,
    unitId: row.unit_id,
    receivedOn: row.received_on,
    incomingNumber: row.incoming_number,
    documentNumber: row.document_number,
    documentDate: row.document_date,
    signer: row.signer,
    channel: channel.nullable().parse(row.channel),
    copyForm: copyForm.nullable().parse(row.copy_form),
    notCountedReason: row.not_counted_reason,
    combined: row.combined === 1,
    completionAskedOn: row.completion_asked_on,
    completionAsked: row.completion_asked,
    completionDue: row.completion_due,
    completedOn: row.completed_on,
    accepted: row.accepted === 1,
    note: row.note,
  };
}

export function receiptOfRow(row: ReceiptRow): Receipt {
  return { ...fieldsOfReceipt(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
