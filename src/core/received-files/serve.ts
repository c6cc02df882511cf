import type { ReceivedFile, ReceivedText } from '../../contract/index.ts';
import { keptFile } from '../files/keep.ts';
import { findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { tidyText } from './read.ts';

/** A file kept with a record, read for the cutting desk. @throws Refusal NOT_FOUND (no such attachment). */
export async function readAttachment(
  register: Register,
  { attachmentId, convertLegacy }: { readonly attachmentId: string; readonly convertLegacy: boolean },
): Promise<ReceivedFile> {
  const { sha256, file_name: fileName } = findRow(register.database, 'attachment', attachmentId);
  const bytes = keptFile(register.folder, sha256);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'gone' };
  return register.readReceivedFile(bytes, { fileName, convertLegacy });
}

export function tidyPasted(pasted: { readonly text: string; readonly convertLegacy: boolean }): ReceivedText {
  return tidyText(pasted);
}
