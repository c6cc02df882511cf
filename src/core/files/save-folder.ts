import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal, refuse } from '../refusal.ts';
import { renameHeld } from './rename-held.ts';
import { reasonOf, removeQuietly, saveFile } from './save.ts';

export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a folder of files: a new one appears whole or not at all; into one that is there each file comes whole.
 *
 * @throws Refusal SAVE_REFUSED with the reason; whatever `signal` was aborted with.
 */
export async function saveFolder(path: string, files: readonly FileToSave[], signal?: AbortSignal): Promise<string> {
  const folderName = basename(path);
  const isNew = !existsSync(path);
  const place = isNew ? join(dirname(path), `.${folderName}.${randomUUID().slice(0, 8)}.tmp`) : path;
  try {
    if (isNew) mkdirSync(place);
    for (const { name, bytes } of files) {
      signal?.throwIfAborted();
      await saveFile(join(place, name), bytes);
    }
    if (isNew) renameHeld(place, path);
  } catch (error) {
    if (isNew) removeQuietly(place);
    if (error instanceof Refusal || signal?.aborted) throw error;
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName: folderName });
  }
  return folderName;
}
