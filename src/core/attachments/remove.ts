import type { Attachment, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { attachmentOfRow } from './rows.ts';

interface Done {
  record: Attachment;
  operation: OperationSummary | null;
}

/** Into "Mục đã xóa"; the file itself stays. @throws Refusal NOT_FOUND. */
export function removeAttachment(register: Register, { id }: { readonly id: string }): Done {
  const { file_name: subject } = findLivingRow(register.database, 'attachment', id);
  const { result, operation } = register.transact({ name: 'attachment.remove', parts: { subject } }, writer =>
    writer.remove('attachment', id),
  );
  return { record: attachmentOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function restoreAttachment(register: Register, { id }: { readonly id: string }): Done {
  const { file_name: subject } = findRow(register.database, 'attachment', id);
  const { result, operation } = register.transact({ name: 'attachment.restore', parts: { subject } }, writer =>
    writer.restore('attachment', id),
  );
  return { record: attachmentOfRow(result), operation };
}
