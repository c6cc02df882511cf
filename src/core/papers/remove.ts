import type { IssuedDocument, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { remindersOfDocument } from './change.ts';
import { partsOf, refuseUnknown } from './create.ts';
import { documentOfRow, fieldsOfDocument } from './rows.ts';

/** The reminders a letter was go with it. @throws Refusal NOT_FOUND, STALE. */
export function removeDocument(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: IssuedDocument; operation: OperationSummary | null } {
  const fields = fieldsOfDocument(findLivingRow(register.database, 'issued_document', id));
  const { result, operation } = register.transact({ name: 'issuedDocument.remove', parts: partsOf(fields) }, writer => {
    for (const reminder of remindersOfDocument(register, id)) writer.remove('reminder', reminder.id);
    return writer.remove('issued_document', id, version);
  });
  return { record: documentOfRow(result), operation };
}

/** With the reminders that went with it. @throws Refusal NOT_FOUND, WRONG_VALUE (unknown unit). */
export function restoreDocument(
  register: Register,
  { id }: { readonly id: string },
): { record: IssuedDocument; operation: OperationSummary | null } {
  const row = findRow(register.database, 'issued_document', id);
  const fields = fieldsOfDocument(row);
  refuseUnknown(register, fields);
  const reminders = register.database.read(
    query
      .selectFrom('reminder')
      .select('id')
      .where('document_id', '=', id)
      .where('deleted_at', '=', row.deleted_at)
      .compile(),
  );
  const { result, operation } = register.transact(
    { name: 'issuedDocument.restore', parts: partsOf(fields) },
    writer => {
      for (const reminder of reminders) writer.restore('reminder', reminder.id);
      return writer.restore('issued_document', id);
    },
  );
  return { record: documentOfRow(result), operation };
}
