import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentFolder, isContentName } from '../files/keep.ts';
import { registerFileName } from '../storage/place.ts';

export interface PackedFile {
  /** The register's file name, or `tep/<sha256>`. */
  readonly name: string;
  readonly path: string;
}

/** Before each file: length of its name (2 bytes), the name, its size (8 bytes). */
export function headOf(name: string, size: number): Buffer {
  const text = Buffer.from(name);
  const head = Buffer.alloc(2 + text.length + 8);
  head.writeUInt16BE(text.length, 0);
  text.copy(head, 2);
  head.writeBigUInt64BE(BigInt(size), 2 + text.length);
  return head;
}

export interface Unpacker {
  take(bytes: Buffer): void;
  /** @throws when the last file is not whole. */
  end(): void;
  close(): void;
}

/** Only what a backup holds gets a name on this disk, whatever the file says. */
function isAllowed(name: string): boolean {
  const folder = `${attachmentFolder}/`;
  return name === registerFileName || (name.startsWith(folder) && isContentName(name.slice(folder.length)));
}

const longestName = 100;

/** Takes the packed bytes as they come and writes each file into `folder`. A stream that is no pack is not followed. */
export function createUnpacker(folder: string): Unpacker {
  mkdirSync(join(folder, attachmentFolder), { recursive: true });
  let pending: Buffer = Buffer.alloc(0);
  let current: { readonly descriptor: number; left: bigint } | null = null;
  let refused = false;

  function readHead(): boolean {
    if (pending.length < 2) return false;
    const length = pending.readUInt16BE(0);
    if (length > longestName) refused = true;
    if (refused || pending.length < 2 + length + 8) return false;
    const name = pending.toString('utf8', 2, 2 + length);
    const left = pending.readBigUInt64BE(2 + length);
    pending = pending.subarray(2 + length + 8);
    refused = !isAllowed(name);
    if (refused) return false;
    current = { descriptor: openSync(join(folder, name), 'w'), left };
    return true;
  }

  function fill(): boolean {
    if (current === null) return false;
    const part = current.left < BigInt(pending.length) ? pending.subarray(0, Number(current.left)) : pending;
    for (let written = 0; written < part.length; ) {
      written += writeSync(current.descriptor, part, written, part.length - written);
    }
    current.left -= BigInt(part.length);
    pending = pending.subarray(part.length);
    if (current.left > 0n) return false;
    fsyncSync(current.descriptor);
    close();
    return true;
  }

  function close(): void {
    if (current !== null) closeSync(current.descriptor);
    current = null;
  }

  return {
    take: bytes => {
      if (refused) return;
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      while (current === null ? readHead() : fill());
    },
    end: () => {
      if (refused || current !== null || pending.length > 0) throw new Error('a sealed backup is not whole');
    },
    close,
  };
}
