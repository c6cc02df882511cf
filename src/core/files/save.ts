import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SaveRefusal } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import { renameHeld } from './rename-held.ts';

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
    renameHeld(unfinished, path);
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

const reasons: Readonly<Record<string, SaveRefusal>> = {
  EBUSY: 'openElsewhere',
  // Windows answers so when another program holds the file to be written over; else see `mayNot`.
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
  if (code === 'EPERM' && mayNot(error)) return 'notAllowed';
  return reasons[code] ?? 'unknown';
}

/** Windows says the same of a folder where nothing may be made, and of a file there that may only be read. */
function mayNot(error: unknown): boolean {
  const step: unknown = Reflect.get(Object(error), 'syscall');
  if (step === 'open' || step === 'mkdir' || step === 'write') return true;
  const over: unknown = Reflect.get(Object(error), 'dest');
  if (step !== 'rename' || typeof over !== 'string') return false;
  const there = statSync(over, { throwIfNoEntry: false });
  return there !== undefined && (there.isDirectory() || (there.mode & 0o222) === 0);
}
