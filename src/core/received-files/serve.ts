import { type ReceivedFile, type ReceivedText, turn } from '../../contract/index.ts';
import { keptFile } from '../files/keep.ts';
import { findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { tidyText } from './read.ts';

/** A file kept with a record, read for the cutting desk. @throws Refusal NOT_FOUND (no such attachment). */
export async function readAttachment(
  register: Register,
  { attachmentId, convertLegacy }: { readonly attachmentId: string; readonly convertLegacy: boolean },
): Promise<ReceivedFile> {
  const { sha256, file_name: fileName, turn: degrees } = findRow(register.database, 'attachment', attachmentId);
  const bytes = keptFile(register.folder, sha256);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'gone' };
  const read = await register.readReceivedFile(bytes, { fileName, convertLegacy });
  return read.kind === 'picture' ? { ...read, turn: turn.parse(degrees) } : read;
}

export function tidyPasted(pasted: { readonly text: string; readonly convertLegacy: boolean }): ReceivedText {
  return tidyText(pasted);
}
