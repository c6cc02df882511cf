import { type FileView, turn } from '../../contract/index.ts';
import { keptFile } from '../files/keep.ts';
import { findRow } from '../records/find.ts';
import type { Register } from '../register.ts';

/** A file kept with a record, as it is looked at inside the program. @throws Refusal NOT_FOUND (no such attachment). */
export async function viewAttachment(register: Register, { id }: { readonly id: string }): Promise<FileView> {
  const { sha256, file_name: fileName, turn: degrees } = findRow(register.database, 'attachment', id);
  const bytes = keptFile(register.folder, sha256);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'gone' };
  const view = await register.viewFile(bytes, fileName);
  return view.kind === 'picture' ? { ...view, turn: turn.parse(degrees) } : view;
}
