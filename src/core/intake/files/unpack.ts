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
const leftovers = /(?:^|\/)(?:__MACOSX\/|Thumbs\.db$|desktop\.ini$|~\$|\.(?!\.?\/))/iu;

/** Why a .zip is not opened: broken, or made to fill the machine. */
export type ArchiveRefusal = 'damaged' | 'hostile';

/**
 * The files of a .zip, names with their folders, or why it is not opened. What it would take is added up before anything
 * is unpacked.
 *
 * @throws Refusal INTAKE_REFUSED when it holds more files than are taken at once.
 */
export function unpack(bytes: Uint8Array, room: number): readonly NamedBytes[] | ArchiveRefusal {
  try {
    const zip = readZip(bytes);
    const names = zip.names.filter(name => !name.endsWith('/') && !leftovers.test(name));
    if (names.length > room) refuse('INTAKE_REFUSED', { reason: 'tooManyFiles', count: mostIntakeFiles });
    if (names.reduce((total, name) => total + zip.sizeOf(name), 0) > mostBytes) return 'hostile';
    return names.map(name => ({ fileName: inside(name), bytes: zip.read(name) ?? new Uint8Array() }));
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    return error.reason === 'hostile' || error.reason === 'tooLarge' ? 'hostile' : 'damaged';
  }
}

/** Folders of the .zip alone: a name that would climb out, or begins at a drive, is where its own folders say. */
function inside(name: string): string {
  const steps = name.normalize('NFC').split(/[/\\]/);
  return steps.filter(step => !/^(?:|\.{1,2}|[a-z]:)$/iu.test(step)).join('/');
}
