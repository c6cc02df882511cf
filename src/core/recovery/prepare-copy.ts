import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { BackupRefusal } from '../../contract/index.ts';
import { bringAttachments } from '../backup/attachments.ts';
import { isSealed, NotOpened, unseal } from '../backup/sealed.ts';
import type { CheckCopy } from '../backup/verify.ts';
import { reasonOf } from '../files/save.ts';
import { Refusal } from '../refusal.ts';
import { checkHeader } from '../storage/header.ts';
import { migrate } from '../storage/migrate.ts';
import { migrations, newestSchema } from '../storage/migrations/index.ts';
import { registerFileName } from '../storage/place.ts';
import { preparedName } from './replace.ts';

export interface BackupSource {
  readonly file: string;
  readonly passphrase?: string | undefined;
}

/**
 * Makes from a backup the file that will be the register: read from end to end, of this program, brought to the newest
 * schema. It stands beside the register, which is untouched, as is the backup.
 *
 * @throws Refusal BACKUP_REFUSED (missing, notABackup, newer, damaged, needsPassphrase, wrongPassphrase), SAVE_REFUSED.
 */
export async function prepareCopy(place: string, source: BackupSource, check: CheckCopy): Promise<void> {
  const fileName = basename(source.file);
  const refuseBackup = (reason: BackupRefusal, cause?: unknown): never => {
    throw new Refusal('BACKUP_REFUSED', { reason, fileName }, { cause });
  };
  if (source.file === join(place, registerFileName)) refuseBackup('notABackup');
  const prepared = join(place, preparedName);
  const unfinished = `${prepared}.tmp`;
  dropPrepared(place);
  removeDatabase(unfinished);
  try {
    if (isSealedFile(source.file, refuseBackup)) await openSealed(place, source, unfinished, refuseBackup);
    else await copyPlain(source.file, unfinished, refuseBackup);
    await check(unfinished);
    bringToNewest(unfinished);
    renameSync(unfinished, prepared);
  } catch (error) {
    removeDatabase(unfinished);
    if (error instanceof Refusal) throw error;
    if (isDamage(error)) refuseBackup('damaged', error);
    throw new Refusal('SAVE_REFUSED', { reason: reasonOf(error), fileName: registerFileName }, { cause: error });
  }
}

/** Takes away what stands prepared and was not put in place. */
export function dropPrepared(place: string): void {
  removeDatabase(join(place, preparedName));
}

type RefuseBackup = (reason: BackupRefusal, cause?: unknown) => never;

function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return error instanceof Error && /not sound/.test(error.message);
  return /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|ERROR)/.test(String(error.code));
}

function isSealedFile(file: string, refuseBackup: RefuseBackup): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return refuseBackup('missing', error);
  }
  try {
    const head = Buffer.alloc(8);
    readSync(descriptor, head, 0, 8, 0);
    return isSealed(head);
  } catch (error) {
    return refuseBackup('notABackup', error);
  } finally {
    closeSync(descriptor);
  }
}

/** Through SQLite, so that a copy taken together with its journal is read with it. */
async function copyPlain(file: string, target: string, refuseBackup: RefuseBackup): Promise<void> {
  checkIsRegister(file, refuseBackup);
  const madeByReading = [`${file}-shm`, `${file}-wal`].filter(beside => !existsSync(beside));
  try {
    const copy = new Sqlite(file, { readonly: true });
    try {
      await copy.backup(target, { progress: () => 500 });
    } finally {
      copy.close();
    }
  } finally {
    for (const beside of madeByReading) rmSync(beside, { force: true });
  }
}

function checkIsRegister(file: string, refuseBackup: RefuseBackup): void {
  const reasons: Readonly<Record<string, BackupRefusal>> = {
    newer: 'newer',
    foreign: 'notABackup',
    damaged: 'damaged',
    notWritable: 'missing',
  };
  try {
    checkHeader(file, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuseBackup(reasons[String(Reflect.get(error.data, 'reason'))] ?? 'damaged', error);
  }
}

/** A sealed backup carries its attachments with it; what the register lacks of them is put back. */
async function openSealed(
  place: string,
  { file, passphrase }: BackupSource,
  target: string,
  refuseBackup: RefuseBackup,
): Promise<void> {
  if (passphrase === undefined) return refuseBackup('needsPassphrase');
  const folder = join(place, `.mo-khoa-${randomUUID().slice(0, 8)}`);
  try {
    await unseal(file, folder, passphrase);
    const opened = join(folder, registerFileName);
    checkIsRegister(opened, refuseBackup);
    renameSync(opened, target);
    await bringAttachments(folder, place);
  } catch (error) {
    if (error instanceof NotOpened) refuseBackup('wrongPassphrase', error);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bringToNewest(file: string): void {
  const copy = new Sqlite(file);
  try {
    if (Number(copy.pragma('user_version', { simple: true })) < newestSchema) migrate(copy, migrations);
  } finally {
    copy.close();
  }
}

function removeDatabase(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

/** Attachments stand beside a backup: in the register's own backup folder, or on the stick it was brought on. */
export async function bringAttachmentsOf(file: string, place: string): Promise<void> {
  const wrong = await bringAttachments(dirname(file), place);
  if (wrong.length > 0) throw new Error(`not what their names say, so not brought: ${wrong.join(', ')}`);
}
