import { z } from 'zod';
import {
  channel,
  documentType,
  type IssuedDocument,
  type IssuedDocumentFields,
  letterhead,
  paperPurpose,
  type Reminder,
  reminderChannel,
} from '../../contract/index.ts';
import type { IssuedDocumentRow, ReminderRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull, toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';

/** Everything of a paper but its issued copy, which comes and stays by itself. */
export function rowOfDocument(
  fields: IssuedDocumentFields,
): Omit<NewRow<'issued_document'>, 'file_sha256' | 'file_name'> {
  const number = plainTextOrNull(fields.number);
  const subject = toPlainText(fields.subject);
  return {
    purpose: fields.purpose,
    document_type: fields.documentType,
    year: fields.year,
    round_id: fields.roundId,
    number,
    issued_on: fields.issuedOn,
    letterhead: fields.letterhead,
    signer: plainTextOrNull(fields.signer),
    subject,
    unit_ids: JSON.stringify([...new Set(fields.unitIds)]),
    channel: fields.channel,
    note: plainParagraphOrNull(fields.note),
    search_key: searchKey(`${number ?? ''} ${subject}`),
  };
}

const ids = z.array(z.string());

export function unitIdsOfDocument(row: Pick<IssuedDocumentRow, 'unit_ids'>): string[] {
  return ids.parse(JSON.parse(row.unit_ids));
}

export function fieldsOfDocument(row: IssuedDocumentRow): IssuedDocumentFields {
  return {
    purpose: paperPurpose.parse(row.purpose),
    documentType: documentType.parse(row.document_type),
    year: row.year,
    roundId: row.round_id,
    number: row.number,
    issuedOn: row.issued_on,
    letterhead: letterhead.parse(row.letterhead),
    signer: row.signer,
    subject: row.subject,
    unitIds: unitIdsOfDocument(row),
    channel: channel.nullable().parse(row.channel),
    note: row.note,
  };
}

export function documentOfRow(row: IssuedDocumentRow): IssuedDocument {
  return {
    ...fieldsOfDocument(row),
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    fileName: row.file_name,
  };
}

export function reminderOfRow(row: ReminderRow): Reminder {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    roundId: row.round_id,
    unitId: row.unit_id,
    times: row.times,
    channel: reminderChannel.parse(row.channel),
    remindedOn: row.reminded_on,
    documentId: row.document_id,
    result: row.result,
    note: row.note,
  };
}
