import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { zipLimits } from './zip-limits.ts';

/** Writes a .zip piece by piece, holding one entry in memory at a time. */
export interface ZipWriter {
  /** @throws ZipFull. */
  add(name: string, bytes: Uint8Array, options?: { readonly pack: boolean }): void;
  /** Writes the directory and gives the file back to the disk. @throws ZipFull. */
  finish(): void;
  /** Without a directory: what was written is no .zip. */
  abandon(): void;
}

/** More, or more entries, than one .zip holds and our reader reads. */
export class ZipFull extends Error {}

interface Written {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

/** UTF-8 names; a fixed day, so that the same content is the same file. */
const flags = 0x0800;
const day = 0x5a21;

export function writeZip(path: string): ZipWriter {
  const descriptor = openSync(path, 'wx');
  const entries: Written[] = [];
  let at = 0;

  function put(bytes: Uint8Array): void {
    if (at + bytes.byteLength > zipLimits.bytes) throw new ZipFull();
    for (let done = 0; done < bytes.byteLength; ) done += writeSync(descriptor, bytes, done, bytes.byteLength - done);
    at += bytes.byteLength;
  }

  return {
    add: (name, bytes, { pack } = { pack: false }) => {
      if (entries.length === zipLimits.entries || bytes.byteLength > zipLimits.entryBytes) throw new ZipFull();
      const body = pack ? deflateRawSync(bytes) : bytes;
      const entry: Written = {
        name: Buffer.from(name, 'utf8'),
        method: pack ? 8 : 0,
        crc: crc32(bytes),
        packed: body.byteLength,
        bytes: bytes.byteLength,
        offset: at,
      };
      entries.push(entry);
      put(localHeader(entry));
      put(body);
    },
    finish: () => {
      const start = at;
      for (const entry of entries) put(directoryLine(entry));
      put(directoryEnd(entries.length, start, at - start));
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
    abandon: () => closeSync(descriptor),
  };
}

function fields(entry: Written): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(entry.method, 4);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(entry.crc, 10);
  head.writeUInt32LE(entry.packed, 14);
  head.writeUInt32LE(entry.bytes, 18);
  head.writeUInt16LE(entry.name.length, 22);
  return head;
}

function localHeader(entry: Written): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields(entry), entry.name]);
}

function directoryLine(entry: Written): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.offset, 10);
  const version = Buffer.from([20, 0]);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), version, fields(entry), rest, entry.name]);
}

function directoryEnd(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
