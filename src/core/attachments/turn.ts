import type { Attachment, OperationSummary, Turn } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { attachmentOfRow } from './rows.ts';

/** Which way up a picture is looked at; its file stays as it was. @throws Refusal NOT_FOUND. */
export function turnAttachment(
  register: Register,
  { id, turn }: { readonly id: string; readonly turn: Turn },
): { record: Attachment; operation: OperationSummary | null } {
  const { file_name: subject } = findLivingRow(register.database, 'attachment', id);
  const { result, operation } = register.transact({ name: 'attachment.turn', parts: { subject } }, writer =>
    writer.update('attachment', id, { turn }),
  );
  return { record: attachmentOfRow(result), operation };
}
