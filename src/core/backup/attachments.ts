import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const attachmentFolderName = 'tep';

const contentName = /^[0-9a-f]{64}$/;

/** Names of the attachments of a folder, each the SHA-256 of its content. */
export async function attachmentsIn(place: string): Promise<readonly string[]> {
  const names = await readdir(join(place, attachmentFolderName)).catch(() => []);
  return names.filter(name => contentName.test(name));
}

/**
 * Brings what `to` lacks of the attachments of `from`, once by content: on the same disk as a second name of the same
 * file (attachments are never written again), elsewhere as a copy. Nothing there is ever removed.
 */
export async function bringAttachments(from: string, to: string): Promise<number> {
  const names = await attachmentsIn(from);
  const missing = names.filter(name => !existsSync(join(to, attachmentFolderName, name)));
  if (missing.length === 0) return 0;
  await mkdir(join(to, attachmentFolderName), { recursive: true });
  for (const name of missing) {
    const [source, target] = [from, to].map(place => join(place, attachmentFolderName, name));
    if (source !== undefined && target !== undefined) await bring(source, target);
  }
  return missing.length;
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
