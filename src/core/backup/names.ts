import { join } from 'node:path';
import { type BackupKind, backupKind } from '../../contract/backups.ts';
import { stampOf } from '../storage/stamp.ts';

const backupFolderName = 'sao-luu';

/** Where a register's own backups stand. */
export function backupFolder(place: string): string {
  return join(place, backupFolderName);
}

/** Ending of a backup that only its passphrase opens. */
const sealedEnding = '.khoa';

const prefixes: Readonly<Record<BackupKind, string>> = {
  regular: 'so-theo-doi',
  beforeMigration: 'truoc-nang-cap',
  beforeImport: 'truoc-nhap',
  beforeMerge: 'truoc-gop',
  beforeRestore: 'truoc-phuc-hoi',
};

/** What a backup's name alone tells; the date of a file changes when it is copied to another disk. */
export interface BackupName {
  readonly fileName: string;
  readonly kind: BackupKind;
  readonly at: Date;
  /** 1, and from 2 on for what was made later within the same second. */
  readonly again: number;
  readonly sealed: boolean;
}

/** Made of an open register; what precedes a change of tables is made before it opens. */
export type MadeKind = Exclude<BackupKind, 'beforeMigration'>;

/** `so-theo-doi-2026-12-20-090000.sqlite`, in office time; `again` tells apart what was made within one second. */
export function backupFileName(kind: MadeKind, at: Date, options: { sealed?: boolean; again?: number } = {}): string {
  const { sealed = false, again = 1 } = options;
  const twin = again > 1 ? `-${again}` : '';
  return `${prefixes[kind]}-${stampOf(at)}${twin}${sealed ? sealedEnding : '.sqlite'}`;
}

/** `truoc-nang-cap-80-2026-12-20-090000.sqlite`: with the number of the tables it still has. */
export function beforeMigrationName(schema: number, at: Date): string {
  return `${prefixes.beforeMigration}-${schema}-${stampOf(at)}.sqlite`;
}

const pattern =
  /^(so-theo-doi|truoc-nang-cap-\d+|truoc-nhap|truoc-gop|truoc-phuc-hoi)-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)(?:-(\d+))?(\.sqlite|\.khoa)$/;

/** Null: not the name of a backup, so not a file of ours. */
export function readBackupName(fileName: string): BackupName | null {
  const found = pattern.exec(fileName);
  if (!found) return null;
  const [, prefix = '', day, hour, minute, second, twin = '1', ending] = found;
  const at = new Date(`${day}T${hour}:${minute}:${second}+07:00`);
  const kind = kindOf(prefix);
  if (kind === undefined || Number.isNaN(at.getTime())) return null;
  return { fileName, kind, at, again: Number(twin), sealed: ending === sealedEnding };
}

function kindOf(prefix: string): BackupKind | undefined {
  return backupKind.options.find(kind => prefix === prefixes[kind] || prefix.startsWith(`${prefixes[kind]}-`));
}
