import { type UnzipFileInfo, unzipSync } from 'fflate';
import { inflated, orDamaged, type Part, placesOf } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';

/** The parts of a zip package, inflated one at a time and only when asked for. */
export interface Package {
  /** A part, whatever the case and the slashes it was written with; null when the package has none of that name. */
  readonly read: (name: string) => Part | null;
}

interface Entry extends UnzipFileInfo {
  /** Where its packed bytes begin. */
  readonly place: number | null;
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
  let total = 0;
  return {
    read: name => {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return null;
      if (total === 0) refuseBombs(entries.values());
      refuseInflation(entry);
      total += entry.originalSize;
      if (total > limits.totalBytes) throw new FileRefused('tooMuch', 'inflated');
      return partOf(bytes, entry);
    },
  };
}

function listEntries(bytes: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const places = orDamaged(() => placesOf(bytes));
  let count = 0;
  orDamaged(() =>
    unzipSync(bytes, {
      filter: entry => {
        if (count >= limits.zipEntries) throw new FileRefused('hostile', 'entries');
        entries.set(partKey(entry.name), { ...entry, place: places[count] ?? null });
        count += 1;
        return false;
      },
    }),
  );
  return entries;
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/**
 * By what the directory says of all its texts, each and together, before the first is read: which of them a reader asks for, and
 * how many readers come, is then all one. Pictures are never inflated here; a blank one may shrink to nothing.
 */
function refuseBombs(entries: Iterable<Entry>): void {
  let size = 0;
  let originalSize = 0;
  for (const entry of entries) {
    if (!/\.(?:xml|rels|vml)$/i.test(entry.name)) continue;
    if (isBomb(entry)) throw new FileRefused('zipBomb', entry.name);
    size += entry.size;
    originalSize += entry.originalSize;
  }
  if (isBomb({ size, originalSize })) throw new FileRefused('zipBomb', 'all parts');
}

function isBomb({ size, originalSize }: Pick<Entry, 'size' | 'originalSize'>): boolean {
  return originalSize > limits.harmlessBytes && originalSize > size * limits.packingRatio;
}

function refuseInflation(entry: Entry): void {
  if (isBomb(entry)) throw new FileRefused('zipBomb', entry.name);
  if (entry.originalSize > limits.partBytes) throw new FileRefused('tooMuch', entry.name);
}

function partOf(bytes: Uint8Array, { name, size, originalSize, compression, place }: Entry): Part {
  if (place === null) return [inflateWhole(bytes, name)];
  const packed = bytes.subarray(place, place + size);
  if (compression === 0) return [packed];
  if (compression !== 8) throw new FileRefused('damaged', name);
  return inflated(packed, originalSize);
}

function inflateWhole(bytes: Uint8Array, name: string): Uint8Array {
  const part = orDamaged(() => unzipSync(bytes, { filter: entry => entry.name === name }))[name];
  if (part === undefined) throw new FileRefused('damaged', name);
  return part;
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
