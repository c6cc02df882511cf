import { extname } from 'node:path';
import { keptFile } from '../files/keep.ts';
import { safeFileName } from '../files/safe-name.ts';
import { findRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

/** The file for a page to fetch once, under a name any Windows takes. @throws Refusal NOT_FOUND. */
export function takeAttachment(
  register: Register,
  { id }: { readonly id: string },
): { ticket: string; fileName: string } {
  const { sha256, file_name: named } = findRow(register.database, 'attachment', id);
  const bytes = keptFile(register.folder, sha256) ?? refuse('NOT_FOUND', { noun: 'attachment' });
  const fileName = exportName(named);
  return { ticket: register.files.offer({ fileName, type: 'application/octet-stream', bytes }), fileName };
}

/** A long name is shortened before its ending, never in it. */
export function exportName(fileName: string): string {
  const ending = extname(fileName).slice(0, 12);
  return safeFileName(fileName.slice(0, fileName.length - ending.length), safeFileName(ending));
}
