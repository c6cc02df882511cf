import { existsSync, readdirSync, statSync } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readBackupName } from '../backup/names.ts';
import { copyWhole } from '../files/copy-whole.ts';
import { isContentName } from '../files/keep.ts';
import { sumOf } from '../files/sum.ts';
import { logFolderName } from '../hosting/places.ts';
import { registerFileName } from '../storage/place.ts';
import { refuseMove } from './target.ts';

const attachmentsOfBackups = join('sao-luu', 'tep');
const attachments = 'tep';

interface FileToMove {
  /** Inside the register's folder. */
  readonly name: string;
  readonly bytes: number;
  /** The same content goes there under another name: on most disks it costs nothing a second time. */
  readonly sameAs: string | null;
}

/**
 * Everything of a register's folder but the register itself, the attachments first: kept files, backups, damaged registers set
 * aside. Logs stay where they were written, unfinished files are nobody's.
 */
export function filesToMove(folder: string): readonly FileToMove[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter(name => !isLeftBehind(name));
  const known = new Set(names);
  return names
    .flatMap(name => {
      // What was there a moment ago may have been thinned.
      const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      if (bytes === undefined) return [];
      const other = name.startsWith(attachmentsOfBackups + sep)
        ? join(attachments, name.slice(attachmentsOfBackups.length + 1))
        : null;
      return [{ name, bytes, sameAs: other !== null && known.has(other) ? other : null }];
    })
    .sort((left, right) => Number(left.sameAs !== null) - Number(right.sameAs !== null));
}

const ends = ['', '-wal', '-shm', '-journal', '.moi', '.dang-thay', '.da-chuyen', '.truoc-khi-chuyen', '.dang-chuyen'];
const ofRegister = new Set(ends.map(end => `${registerFileName}${end}`));

function isLeftBehind(name: string): boolean {
  if (name.startsWith(logFolderName + sep) || name.startsWith('.')) return true;
  return ofRegister.has(name) || name.endsWith('.tmp');
}

/** Kept files and backups are what they are once they have their name; whatever else may be written again. */
export function neverChanges(name: string): boolean {
  return isContentName(basename(name)) || readBackupName(basename(name)) !== null;
}

/**
 * Brings one file over, if it is not there already. What has been removed meanwhile (a backup thinned while others were
 * copied) is passed over.
 *
 * @throws Refusal MOVE_REFUSED notCopied; what the system says.
 */
export async function bring(from: string, to: string, file: FileToMove): Promise<void> {
  try {
    await bringThere(from, to, file);
  } catch (error) {
    const isRemoved = !existsSync(join(from, file.name)) && existsSync(join(from, registerFileName));
    if (!isRemoved) throw error;
  }
}

async function bringThere(from: string, to: string, { name, sameAs }: FileToMove): Promise<void> {
  const target = join(to, name);
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target) && (await sumOf(target)) === (await sumOf(join(from, name)))) return;
  if (sameAs !== null && (await hasLinked(join(to, sameAs), target))) return;
  await copyVerified(join(from, name), target);
}

async function hasLinked(source: string, target: string): Promise<boolean> {
  try {
    await rm(target, { force: true });
    await link(source, target);
    return true;
  } catch {
    // A disk that knows no second names (FAT) gets a second copy.
    return false;
  }
}

/** @throws Refusal MOVE_REFUSED notCopied; what the system says. */
export async function copyVerified(source: string, target: string): Promise<void> {
  if (!(await copyWhole(source, target))) refuseMove('notCopied');
}
