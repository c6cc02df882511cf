import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { keptFile } from '../files/keep.ts';
import { reasonOf } from '../files/save.ts';
import { findRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { refuseDangerous } from './refuse-dangerous.ts';
import { exportName } from './take.ts';

/** A host that can show a file in the system's own programs. */
export interface Outside {
  /** Folder of this user alone for the copies; the host empties it when it ends and when it starts. */
  readonly folder: string;
  /** Whether the system had a program for it. */
  readonly show: (path: string) => Promise<boolean>;
}

/** SECURITY: nothing but papers, pictures and sound goes to the system's programs; everything else is saved by the user's own hand. */
const shown = new Set(
  'docx doc xlsx xls pptx ppt odt ods odp rtf pdf txt csv jpg jpeg png gif webp bmp tif tiff heic mp3 m4a wav mp4 mov'.split(
    ' ',
  ),
);

/**
 * Opens a file kept with a record in the system's own program, as a copy that can only be read: what is kept stays what it was.
 *
 * @throws Refusal NOT_FOUND, ATTACHMENT_REFUSED (what could run, or nothing to open it with), SAVE_REFUSED.
 */
export async function openAttachment(
  { database, folder, outside }: Register,
  { id }: { readonly id: string },
): Promise<Record<string, never>> {
  const { sha256, file_name: named } = findRow(database, 'attachment', id);
  const bytes = keptFile(folder, sha256) ?? refuse('NOT_FOUND', { noun: 'attachment' });
  refuseDangerous(bytes, named);
  const fileName = exportName(named);
  const isShown = shown.has(extname(fileName).slice(1).toLowerCase());
  if (outside === null || !isShown) return refuse('ATTACHMENT_REFUSED', { reason: 'notOpened', fileName });
  const path = copyOf(bytes, fileName, outside.folder);
  if (!(await outside.show(path))) refuse('ATTACHMENT_REFUSED', { reason: 'notOpened', fileName });
  return {};
}

function copyOf(bytes: Uint8Array, fileName: string, folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(mkdtempSync(join(folder, 'tep-')), fileName);
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o444 });
    return path;
  } catch (error) {
    return refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  }
}
