import { readdirSync, type Stats, statSync } from 'node:fs';
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

/** What is dated after `now` (the clock was wrong) behind the rest: it is not the latest of what was made. */
export function laterThanNowLast<Dated extends { readonly at: Date | string }>(
  backups: readonly Dated[],
  now: Date,
): readonly Dated[] {
  const isLater = ({ at }: Dated): boolean => new Date(at) > now;
  return [...backups.filter(backup => !isLater(backup)), ...backups.filter(isLater)];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A backup never changes once it has its name, so what was read of it is remembered; what another program held is read again. */
const known = new Map<string, CopyContent>();

/** The backups of a folder with what each holds. */
export function listBackups(folder: string, place: BackupPlace): readonly BackupEntry[] {
  return backupsIn(folder).flatMap(name => {
    const file = join(folder, name.fileName);
    const stats = statsOf(file);
    return stats === null ? [] : [entryOf(file, name, place, stats)];
  });
}

function entryOf(file: string, name: BackupName, place: BackupPlace, { size, mtimeMs }: Stats): BackupEntry {
  const content = name.sealed ? null : contentOf(file, `${file} ${size} ${mtimeMs}`);
  return {
    fileName: name.fileName,
    place,
    kind: name.kind,
    at: name.at.toISOString(),
    bytes: size,
    sealed: name.sealed,
    counts: content?.counts ?? null,
    savedAt: content?.savedAt ?? null,
  };
}

function contentOf(file: string, key: string): CopyContent | null {
  const content = known.get(key) ?? readCopy(file);
  if (content !== null) known.set(key, content);
  return content;
}

function statsOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}
