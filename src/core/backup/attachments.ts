import { existsSync, statSync } from 'node:fs';
import { link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole } from '../files/copy-whole.ts';
import { attachmentFolder, isContentName } from '../files/keep.ts';
import { sumOf } from '../files/sum.ts';

/** Names of the attachments of a register's folder or of its backups', each the SHA-256 of its content. */
export async function attachmentsIn(place: string): Promise<readonly string[]> {
  const folder = join(place, attachmentFolder);
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter(isContentName);
}

/**
 * Brings what `to` lacks of the attachments of `from`, once by content, or has of another size: on the same disk as a second
 * name of the same file (attachments are never written again), elsewhere as a copy. Nothing there is ever removed.
 *
 * @returns the names of those that are not what their name says, and were not brought. @throws what the system says.
 */
export async function bringAttachments(from: string, to: string): Promise<readonly string[]> {
  const [source, target] = [join(from, attachmentFolder), join(to, attachmentFolder)];
  const wrong: string[] = [];
  for (const name of await attachmentsIn(from)) {
    const [own, there] = [join(source, name), join(target, name)];
    if (sizeOf(own) === sizeOf(there)) continue;
    await mkdir(target, { recursive: true });
    if (!(await bring(own, there, name))) wrong.push(name);
  }
  return wrong;
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/** False: it is not what its name says. */
async function bring(source: string, target: string, sum: string): Promise<boolean> {
  const unfinished = `${target}.ten.tmp`;
  if (!(await hasLinked(source, unfinished))) return copyWhole(source, target, sum);
  try {
    if ((await sumOf(unfinished)) !== sum) return false;
    await rename(unfinished, target);
    return true;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function hasLinked(source: string, target: string): Promise<boolean> {
  try {
    await rm(target, { force: true });
    await link(source, target);
    return true;
  } catch {
    return false;
  }
}
