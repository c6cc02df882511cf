import { openPackage } from '../../exchange/workbook/container.ts';
import { whole } from '../../exchange/workbook/inflate.ts';
import { FileRefused } from '../../exchange/workbook/refusal.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileNature =
  | 'word'
  | 'workbook'
  | 'pdf'
  | 'picture'
  | 'applePicture'
  | 'oldWord'
  | 'oldWorkbook'
  | 'encrypted'
  | 'zip'
  | 'otherArchive'
  | 'empty'
  /** An Office file whose parts cannot be read, or are made to fill the machine. */
  | 'damaged'
  | 'hostile'
  | 'other';

const pictures: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

export function natureOf(bytes: Uint8Array): FileNature {
  if (bytes.length === 0) return 'empty';
  if (pictures.some(beginning => startsWith(bytes, beginning)) || isWebp(bytes)) return 'picture';
  if (/^(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)/.test(brandOf(bytes))) return 'applePicture';
  if (text(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, oldOffice)) return natureOfOldOffice(bytes);
  if (archives.some(beginning => startsWith(bytes, beginning))) return 'otherArchive';
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? natureOfPackage(bytes) : 'other';
}

/** .doc, .xls and password-protected .docx and .xlsx share the old container; its directory names tell them apart. */
function natureOfOldOffice(bytes: Uint8Array): FileNature {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'oldWord';
  return holds('Workbook') || holds('Book\0') ? 'oldWorkbook' : 'other';
}

/** An Office file says in one part what the others are; of 2,000 parts in less than this many bytes. */
const mostOfTypes = 1024 * 1024;

function natureOfPackage(bytes: Uint8Array): FileNature {
  const file = orRefusal(() => openPackage(bytes));
  // What is wrong with it is said by the reader that opens it.
  if (file instanceof FileRefused) return 'zip';
  const types = orRefusal(() => {
    const part = file.read('[Content_Types].xml');
    return part === null ? null : whole(part, mostOfTypes);
  });
  if (types === null) return 'zip';
  if (types instanceof FileRefused) return types.reason === 'damaged' ? 'damaged' : 'hostile';
  if (types.includes('wordprocessingml')) return 'word';
  return types.includes('spreadsheetml') ? 'workbook' : 'other';
}

function orRefusal<Result>(work: () => Result): Result | FileRefused {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function isWebp(bytes: Uint8Array): boolean {
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP';
}

/** Pictures of telephones keep their kind after "ftyp". */
function brandOf(bytes: Uint8Array): string {
  return text(bytes, 4, 8) === 'ftyp' ? text(bytes, 8, 12) : '';
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1');
}
