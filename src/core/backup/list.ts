import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupEntry, BackupPlace } from '../../contract/backups.ts';
import { type CopyContent, readCopy } from './content.ts';
import { type BackupName, readBackupName } from './names.ts';

/** The backups of a folder, the latest first; a folder that is not there has none. */
export function backupsIn(folder: string): readonly BackupName[] {
  return namesIn(folder)
    .map(readBackupName)
    .filter(name => name !== null)
    .sort((left, right) => right.at.getTime() - left.at.getTime() || right.again - left.again);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A backup never changes once it has its name, so what was read of it is remembered. */
const known = new Map<string, CopyContent | null>();

/** The backups of a folder with what each holds. */
export function listBackups(folder: string, place: BackupPlace): readonly BackupEntry[] {
  return backupsIn(folder).flatMap(name => {
    const bytes = sizeOf(join(folder, name.fileName));
    return bytes === null ? [] : [entryOf(folder, name, place, bytes)];
  });
}

function entryOf(folder: string, name: BackupName, place: BackupPlace, bytes: number): BackupEntry {
  const file = join(folder, name.fileName);
  const content = name.sealed ? null : contentOf(file, `${file} ${bytes}`);
  return {
    fileName: name.fileName,
    place,
    kind: name.kind,
    at: name.at.toISOString(),
    bytes,
    sealed: name.sealed,
    counts: content?.counts ?? null,
    savedAt: content?.savedAt ?? null,
  };
}

function contentOf(file: string, key: string): CopyContent | null {
  const read = known.get(key);
  if (read !== undefined) return read;
  const content = readCopy(file);
  known.set(key, content);
  return content;
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}
