import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipLimits } from './zip-limits.ts';

/** Why a .zip is not read. */
export class ZipRefused extends Error {
  readonly reason: 'notAPackage' | 'damaged' | 'hostile' | 'tooLarge';

  constructor(reason: ZipRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

export interface ZipReader {
  readonly names: readonly string[];
  /** What the directory says one entry unpacks to; it never unpacks to more. */
  sizeOf(name: string): number;
  /** One entry, inflated; undefined when there is none of that name. @throws ZipRefused. */
  read(name: string): Uint8Array | undefined;
  close(): void;
}

interface Source {
  readonly size: number;
  read(offset: number, length: number): Buffer;
  close(): void;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

/** What is packed more tightly than this is no text of a register. */
const largestRatio = 400;

/** Reads from a path without taking the whole file in, or from bytes that are here already. @throws ZipRefused. */
export function readZip(from: string | Uint8Array): ZipReader {
  const source = typeof from === 'string' ? fileSource(from) : bytesSource(from);
  try {
    const entries = readDirectory(source);
    return {
      names: [...entries.keys()],
      sizeOf: name => entries.get(name)?.bytes ?? 0,
      read: name => inflated(source, entries.get(name)),
      close: source.close,
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

function fileSource(path: string): Source {
  const descriptor = openSync(path, 'r');
  return {
    size: fstatSync(descriptor).size,
    read: (offset, length) => {
      const into = Buffer.alloc(length);
      if (readSync(descriptor, into, 0, length, offset) !== length) throw new ZipRefused('damaged');
      return into;
    },
    close: () => closeSync(descriptor),
  };
}

function bytesSource(bytes: Uint8Array): Source {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: all.length,
    read: (offset, length) => {
      if (offset < 0 || offset + length > all.length) throw new ZipRefused('damaged');
      return all.subarray(offset, offset + length);
    },
    close: () => undefined,
  };
}

function readDirectory(source: Source): ReadonlyMap<string, Entry> {
  if (source.size < 22 || source.read(0, 2).toString('latin1') !== 'PK') throw new ZipRefused('notAPackage');
  const tailLength = Math.min(source.size, 22 + 65_535);
  const tail = source.read(source.size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1 || end + 22 > tail.length) throw new ZipRefused('damaged');
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count > zipLimits.entries || size > zipLimits.directory) throw new ZipRefused('hostile');
  if (start + size > source.size) throw new ZipRefused('damaged');
  return entriesOf(source.read(start, size), count);
}

function entriesOf(directory: Buffer, count: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new ZipRefused('damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new ZipRefused('hostile');
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function inflated(source: Source, entry: Entry | undefined): Uint8Array | undefined {
  if (entry === undefined) return undefined;
  if (entry.bytes > zipLimits.entryBytes) throw new ZipRefused('tooLarge');
  if (entry.bytes > 4096 && entry.bytes > entry.packed * largestRatio) throw new ZipRefused('hostile');
  if (entry.method === 0 && entry.packed !== entry.bytes) throw new ZipRefused('damaged');
  if (entry.offset + 30 > source.size) throw new ZipRefused('damaged');
  const head = source.read(entry.offset, 30);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (start + entry.packed > source.size) throw new ZipRefused('damaged');
  const bytes = unpacked(source.read(start, entry.packed), entry);
  if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw new ZipRefused('damaged');
  return bytes;
}

function unpacked(body: Buffer, { method, bytes }: Entry): Uint8Array {
  if (method === 0) return body;
  if (method !== 8) throw new ZipRefused('hostile');
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, bytes) });
  } catch {
    throw new ZipRefused('damaged');
  }
}
