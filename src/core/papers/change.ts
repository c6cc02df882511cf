import type { IssuedDocument, IssuedDocumentFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { Writer } from '../storage/writer.ts';
import { partsOf, refuseUnknown } from './create.ts';
import { documentOfRow, fieldsOfDocument, rowOfDocument } from './rows.ts';

export interface DocumentChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<IssuedDocumentFields>;
}

/** @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (unknown unit). */
export function changeDocument(
  register: Register,
  { id, version, changes }: DocumentChange,
): { record: IssuedDocument; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfDocument(findLivingRow(register.database, 'issued_document', id)), changes);
  refuseUnknown(register, fields);
  const { result, operation } = register.transact({ name: 'issuedDocument.change', parts: partsOf(fields) }, writer => {
    const row = writer.update('issued_document', id, rowOfDocument(fields), version);
    remindOn(writer, register, id, fields.issuedOn);
    return row;
  });
  return { record: documentOfRow(result), operation };
}

/** The day a letter bears is the day it reminded; while it bears none, the day it was written stays. */
export function remindOn(writer: Writer, register: Register, documentId: string, day: string | null): void {
  if (day === null) return;
  for (const { id } of remindersOfDocument(register, documentId)) writer.update('reminder', id, { reminded_on: day });
}

/** Living reminders a letter was. */
export function remindersOfDocument(
  register: Register,
  documentId: string,
): readonly { readonly id: string; readonly deleted_at: string | null }[] {
  return register.database.read(
    query
      .selectFrom('reminder')
      .select(['id', 'deleted_at'])
      .where('document_id', '=', documentId)
      .where('deleted_at', 'is', null)
      .compile(),
  );
}
