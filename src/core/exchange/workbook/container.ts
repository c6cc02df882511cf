import { type UnzipFileInfo, unzipSync } from 'fflate';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';

/** The parts of a zip package, inflated one at a time and only when asked for. */
export interface Package {
  /** Bytes of a part, whatever the case and the slashes it was written with; null when the package has none of that name. */
  readonly read: (name: string) => Uint8Array | null;
}

/** To be asked before the bytes are read at all: 50 MB is far above any office's workbook. */
export function refuseBySize(bytes: number): void {
  if (bytes > limits.fileBytes) throw new FileRefused('tooLarge');
  if (bytes === 0) throw new FileRefused('empty');
}

/** Opens a file as a zip package, or refuses it with the reason people can act on. */
export function openPackage(bytes: Uint8Array): Package {
  refuseBySize(bytes.length);
  refuseOldContainers(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefused('notAWorkbook');
  const entries = listEntries(bytes);
  let inflated = 0;
  return {
    read: name => {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return null;
      refuseInflation(entry);
      inflated += entry.originalSize;
      if (inflated > limits.totalBytes) throw new FileRefused('tooLarge', 'inflated');
      return inflate(bytes, entry.name);
    },
  };
}

function listEntries(bytes: Uint8Array): Map<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>();
  let count = 0;
  unzip(bytes, entry => {
    count += 1;
    if (count > limits.zipEntries) throw new FileRefused('hostile', 'entries');
    entries.set(partKey(entry.name), entry);
    return false;
  });
  return entries;
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function refuseInflation(entry: UnzipFileInfo): void {
  if (entry.originalSize <= limits.partBytes) return;
  const isBomb = entry.originalSize > entry.size * limits.packingRatio;
  throw new FileRefused(isBomb ? 'zipBomb' : 'tooLarge', entry.name);
}

function inflate(bytes: Uint8Array, name: string): Uint8Array {
  const part = unzip(bytes, entry => entry.name === name)[name];
  if (part === undefined) throw new FileRefused('damaged', name);
  return part;
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('damaged', error instanceof Error ? error.message : 'zip');
  }
}

/** .xls and password-protected .xlsx share the old OLE container; its directory names tell which one it is. */
function refuseOldContainers(bytes: Uint8Array): void {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!signature.every((byte, index) => bytes[index] === byte)) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new FileRefused('encryptedWorkbook');
  const isExcel = ['Workbook', 'Book'].some(name => buffer.includes(Buffer.from(`${name}\0`, 'utf16le')));
  throw new FileRefused(isExcel ? 'oldExcelFile' : 'notAWorkbook');
}
