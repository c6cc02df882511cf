import { mostIntakeFiles } from '../../../contract/intake.ts';
import { readZip, ZipRefused } from '../../packages/zip-reader.ts';
import { refuse } from '../../refusal.ts';

export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Bytes all files of one .zip may take together. */
const mostBytes = 500 * 1024 * 1024;

/** Left by other systems beside the files: not the sender's. */
const leftovers = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.)/iu;

/**
 * The files of a .zip, names with their folders. Null: it cannot be opened.
 *
 * @throws Refusal INTAKE_REFUSED when it holds more files than are taken at once.
 */
export function unpack(bytes: Uint8Array, room: number): readonly NamedBytes[] | null {
  try {
    const zip = readZip(bytes);
    const names = zip.names.filter(name => !name.endsWith('/') && !leftovers.test(name));
    if (names.length > room) refuse('INTAKE_REFUSED', { reason: 'tooManyFiles', count: mostIntakeFiles });
    let total = 0;
    const files: NamedBytes[] = [];
    for (const name of names) {
      const inner = zip.read(name) ?? new Uint8Array();
      total += inner.length;
      if (total > mostBytes) return null;
      files.push({ fileName: name.normalize('NFC'), bytes: inner });
    }
    return files;
  } catch (error) {
    if (error instanceof ZipRefused) return null;
    throw error;
  }
}
