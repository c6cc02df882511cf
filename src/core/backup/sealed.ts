import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { createUnpacker, headOf, type PackedFile } from './packed.ts';

/*
 * A sealed backup: magic, salt (16), nonce (12), then the packed files under AES-256-GCM, then its tag (16). The key comes
 * from the passphrase by scrypt. Nothing in it can be read or changed without the passphrase, and nobody keeps that.
 */
const magic = Buffer.from('HPIKHOA1');
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = magic.length + saltBytes + nonceBytes;
const chunkBytes = 1 << 20;

/** 64 MB for a moment: a PC of 4 GB does it in under a second, a guesser pays it for each guess. */
const cost = { N: 1 << 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const;

/** The passphrase does not open this file, or the file was changed: the two cannot be told apart. */
export class NotOpened extends Error {}

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Writes the files into one sealed file. `target` must not exist; it is removed again when anything fails. */
export async function seal(files: readonly PackedFile[], target: string, passphrase: string): Promise<void> {
  const head = Buffer.concat([magic, randomBytes(saltBytes), randomBytes(nonceBytes)]);
  const salt = head.subarray(magic.length, magic.length + saltBytes);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt), head.subarray(-nonceBytes));
  cipher.setAAD(head);
  const descriptor = openSync(target, 'wx');
  try {
    writeAll(descriptor, head);
    for (const file of files) {
      writeAll(descriptor, cipher.update(headOf(file.name, statSync(file.path).size)));
      for await (const chunk of chunksOf(file.path)) writeAll(descriptor, cipher.update(chunk));
    }
    writeAll(descriptor, cipher.final());
    writeAll(descriptor, cipher.getAuthTag());
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes the files of a sealed backup into a folder of their own. Until this returns nothing in that folder may be
 * believed: the tag stands at the end.
 *
 * @throws NotOpened
 */
export async function unseal(file: string, folder: string, passphrase: string): Promise<void> {
  const descriptor = openSync(file, 'r');
  const unpacker = createUnpacker(folder);
  try {
    const size = fstatSync(descriptor).size;
    if (size < headBytes + tagBytes) throw new NotOpened();
    const head = readAt(descriptor, 0, headBytes);
    if (!isSealed(head)) throw new NotOpened();
    const salt = head.subarray(magic.length, magic.length + saltBytes);
    const decipher = createDecipheriv('aes-256-gcm', await keyOf(passphrase, salt), head.subarray(-nonceBytes));
    decipher.setAAD(head);
    decipher.setAuthTag(readAt(descriptor, size - tagBytes, tagBytes));
    for (let at = headBytes; at < size - tagBytes; at += chunkBytes) {
      unpacker.take(decipher.update(readAt(descriptor, at, Math.min(chunkBytes, size - tagBytes - at))));
      await breathe();
    }
    finish(() => decipher.final());
    unpacker.end();
  } finally {
    unpacker.close();
    closeSync(descriptor);
  }
}

function finish(final: () => unknown): void {
  try {
    final();
  } catch (error) {
    throw new NotOpened('', { cause: error });
  }
}

export function isSealed(head: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const descriptor = openSync(path, 'r');
  try {
    const size = fstatSync(descriptor).size;
    for (let at = 0; at < size; at += chunkBytes) {
      yield readAt(descriptor, at, Math.min(chunkBytes, size - at));
      await breathe();
    }
  } finally {
    closeSync(descriptor);
  }
}

function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(descriptor, bytes, written, bytes.length - written);
  }
}
