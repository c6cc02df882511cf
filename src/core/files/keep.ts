import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../refusal.ts';
import { renameHeld } from './rename-held.ts';
import { reasonOf } from './save.ts';
import { sumOfBytes } from './sum.ts';

/** Folder of the files kept with the register, inside its own. */
export const attachmentFolder = 'tep';

/** Whether a file there is one that was kept: its name is then the SHA-256 of its content. */
export function isContentName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/**
 * Puts a file among the register's attachments under its SHA-256; the same file is kept once, and what stands there under that
 * name without being it gives way. Returns the sum.
 *
 * @throws Refusal SAVE_REFUSED with the reason; nothing was written.
 */
export function keepFile(folder: string, bytes: Uint8Array, fileName: string): string {
  const sha256 = sumOfBytes(bytes);
  const place = join(folder, attachmentFolder);
  const path = join(place, sha256);
  if (isKept(path, bytes)) return sha256;
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(unfinished, bytes, { flush: true });
    renameHeld(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  }
  return sha256;
}

function isKept(path: string, bytes: Uint8Array): boolean {
  try {
    return statSync(path).size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    // Not there, or not readable any more: it is kept anew.
    return false;
  }
}

/** A kept file's bytes, or undefined where it is gone from the register's folder. */
export function keptFile(folder: string, sha256: string): Uint8Array | undefined {
  const path = join(folder, attachmentFolder, sha256);
  return existsSync(path) ? readFileSync(path) : undefined;
}
