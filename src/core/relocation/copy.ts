import { existsSync, readdirSync, statSync } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { copyWhole } from '../files/copy-whole.ts';
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
    .map(name => {
      const other = name.startsWith(attachmentsOfBackups + sep)
        ? join(attachments, name.slice(attachmentsOfBackups.length + 1))
        : null;
      return {
        name,
        bytes: statSync(join(folder, name)).size,
        sameAs: other !== null && known.has(other) ? other : null,
      };
    })
    .sort((left, right) => Number(left.sameAs !== null) - Number(right.sameAs !== null));
}

const ends = ['', '-wal', '-shm', '-journal', '.moi', '.dang-thay', '.da-chuyen', '.truoc-khi-chuyen', '.dang-chuyen'];
const ofRegister = new Set(ends.map(end => `${registerFileName}${end}`));

function isLeftBehind(name: string): boolean {
  if (name.startsWith(logFolderName + sep) || name.startsWith('.')) return true;
  return ofRegister.has(name) || name.endsWith('.tmp');
}

/** Brings one file over, if it is not there already. @throws Refusal MOVE_REFUSED notCopied; what the system says. */
export async function bring(from: string, to: string, { name, sameAs }: FileToMove): Promise<void> {
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
