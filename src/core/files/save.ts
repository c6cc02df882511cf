import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SaveRefusal } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';

/** A virus scanner or Word may hold the old file for a moment; so often, with pauses between, the rename is tried. */
const pauses = [40, 80, 160, 320] as const;

/**
 * Writes a whole file or nothing: beside its place first, then in one step over whatever was there.
 *
 * @throws Refusal SAVE_REFUSED with the reason; the old file is then unharmed.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<{ fileName: string }> {
  const fileName = basename(path);
  const unfinished = join(dirname(path), `.${fileName}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    writeWhole(unfinished, bytes);
    await putInPlace(unfinished, path);
  } catch (error) {
    removeQuietly(unfinished);
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  }
  return { fileName };
}

/** What was begun goes where it can; why the saving failed is what the person must hear. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The place itself is gone, and with it whatever was begun.
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.byteLength; ) {
      written += writeSync(descriptor, bytes, written, bytes.byteLength - written);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function putInPlace(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (reasonOf(error) !== 'openElsewhere') throw error;
      await wait(pause);
    }
  }
  renameSync(from, to);
}

const reasons: Readonly<Record<string, SaveRefusal>> = {
  EBUSY: 'openElsewhere',
  // Windows answers so when another program holds the file.
  EPERM: 'openElsewhere',
  EACCES: 'notAllowed',
  EROFS: 'notAllowed',
  EISDIR: 'notAllowed',
  // Node's own name for it, where it removes.
  ERR_FS_EISDIR: 'notAllowed',
  EEXIST: 'notAllowed',
  SQLITE_CANTOPEN: 'notAllowed',
  SQLITE_READONLY: 'notAllowed',
  SQLITE_FULL: 'diskFull',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  // A limit on this file or this user, which SQLite does not tell apart.
  EFBIG: 'diskFull',
  SQLITE_IOERR_WRITE: 'diskFull',
};

export function reasonOf(error: unknown): SaveRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'unknown';
}
