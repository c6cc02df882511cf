import type { IssuedDocument, OperationSummary } from '../../contract/index.ts';
import { largestAttachment } from '../attachments/refuse-dangerous.ts';
import { keepFile, keptFile } from '../files/keep.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { plainTextOrNull, toPlainText } from '../text/normalise.ts';
import { remindOn } from './change.ts';
import { partsOf } from './create.ts';
import { documentOfRow, fieldsOfDocument, rowOfDocument } from './rows.ts';

/** How files begin that may be an issued copy: PDF, Word, a photo. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly type: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], type: 'application/pdf' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'image/png' },
];

export interface Attachment {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly file: Blob;
  readonly fileName: string;
}

/**
 * "Gắn bản đã phát hành": the signed copy goes among the register's attachments, its number and day to the record.
 *
 * @throws Refusal NOT_FOUND, STALE, ATTACHMENT_REFUSED, SAVE_REFUSED (the file could not be kept).
 */
export async function attachCopy(
  register: Register,
  { id, version, number, issuedOn, file, fileName }: Attachment,
): Promise<{ record: IssuedDocument; operation: OperationSummary | null }> {
  if (file.size > largestAttachment) refuse('ATTACHMENT_REFUSED', { reason: 'tooLarge', fileName });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) refuse('ATTACHMENT_REFUSED', { reason: 'empty', fileName });
  if (typeOf(bytes) === undefined) refuse('ATTACHMENT_REFUSED', { reason: 'notAPaper', fileName });
  const row = findLivingRow(register.database, 'issued_document', id);
  const fields = {
    ...fieldsOfDocument(row),
    number: plainTextOrNull(number) ?? row.number,
    issuedOn: issuedOn ?? row.issued_on,
  };
  const kept = { file_sha256: keepFile(register.folder, bytes, fileName), file_name: toPlainText(fileName) };
  const { result, operation } = register.transact({ name: 'issuedDocument.attach', parts: partsOf(fields) }, writer => {
    remindOn(writer, register, id, fields.issuedOn);
    return writer.update('issued_document', id, { ...rowOfDocument(fields), ...kept }, version);
  });
  return { record: documentOfRow(result), operation };
}

/** The issued copy for the page to fetch once. @throws Refusal NOT_FOUND when there is none, or its file is gone. */
export function attachedCopy(
  register: Register,
  { id }: { readonly id: string },
): { ticket: string; fileName: string } {
  const { file_sha256: sha256, file_name: fileName } = findRow(register.database, 'issued_document', id);
  const bytes = sha256 === null ? undefined : keptFile(register.folder, sha256);
  if (bytes === undefined || fileName === null) return refuse('NOT_FOUND', { noun: 'issuedDocument' });
  const type = typeOf(bytes) ?? 'application/octet-stream';
  return { ticket: register.files.offer({ fileName, type, bytes }), fileName };
}

function typeOf(content: Uint8Array): string | undefined {
  return beginnings.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte))?.type;
}
