import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentFolder, isContentName } from '../files/keep.ts';

/** Names of the attachments of a register's folder or of its backups', each the SHA-256 of its content. */
export async function attachmentsIn(place: string): Promise<readonly string[]> {
  const folder = join(place, attachmentFolder);
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter(isContentName);
}

/**
 * Brings what `to` lacks of the attachments of `from`, once by content: on the same disk as a second name of the same
 * file (attachments are never written again), elsewhere as a copy. Nothing there is ever removed.
 */
export async function bringAttachments(from: string, to: string): Promise<void> {
  const [source, target] = [join(from, attachmentFolder), join(to, attachmentFolder)];
  const missing = (await attachmentsIn(from)).filter(name => !existsSync(join(target, name)));
  if (missing.length === 0) return;
  await mkdir(target, { recursive: true });
  for (const name of missing) await bring(join(source, name), join(target, name));
}

async function bring(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    await copyWhole(source, target);
  }
}

/** A copy has its name only once it is whole. */
export async function copyWhole(source: string, target: string): Promise<void> {
  const unfinished = `${target}.tmp`;
  try {
    await copyFile(source, unfinished, constants.COPYFILE_FICLONE);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
