import type { Attachment, OperationSummary } from '../../contract/index.ts';
import { keepFile } from '../files/keep.ts';
import { sumOfBytes } from '../files/sum.ts';
import { findLivingRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { toPlainText } from '../text/normalise.ts';
import { type RecordWithFiles, rowsOfRecord } from './list.ts';
import { refuseBySize, refuseDangerous } from './refuse-dangerous.ts';
import { attachmentOfRow, tableOfAttachmentNoun } from './rows.ts';

export interface FileToAttach extends RecordWithFiles {
  readonly file: Blob;
  readonly fileName: string;
}

/**
 * Keeps a file with a record. The same content with the same record is there once.
 *
 * @throws Refusal NOT_FOUND, ATTACHMENT_REFUSED, SAVE_REFUSED.
 */
export async function addAttachment(
  register: Register,
  { noun, recordId, file, fileName }: FileToAttach,
): Promise<{ record: Attachment; operation: OperationSummary | null }> {
  refuseBySize(file.size, fileName);
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseDangerous(bytes, fileName);
  findLivingRow(register.database, tableOfAttachmentNoun[noun], recordId);
  const sum = sumOfBytes(bytes);
  const there = rowsOfRecord(register.database, { noun, recordId }).find(({ sha256 }) => sha256 === sum);
  if (there) return { record: attachmentOfRow(there), operation: null };
  const name = toPlainText(fileName);
  const { result, operation } = register.transact({ name: 'attachment.add', parts: { subject: name } }, writer =>
    writer.insert('attachment', {
      noun,
      record_id: recordId,
      sha256: keepFile(register.folder, bytes, fileName),
      file_name: name,
      bytes: bytes.length,
      added_at: register.clock.now().toISOString(),
      turn: 0,
    }),
  );
  return { record: attachmentOfRow(result), operation };
}
