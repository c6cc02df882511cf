import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { BackupPlace, Restored, Trial } from '../../contract/backups.ts';
import { markOf } from '../backup/content.ts';
import type { Backups } from '../backup/keeper.ts';
import { backupFolder, readBackupName } from '../backup/names.ts';
import { secondPlaceOf } from '../backup/second-place.ts';
import { trialFact, trialOf } from '../backup/trial.ts';
import { type CheckCopy, checkHere } from '../backup/verify.ts';
import { reasonOf } from '../files/save.ts';
import { Refusal, refuse } from '../refusal.ts';
import { refuseWhenReadOnly } from '../register/read-only.ts';
import type { Register } from '../register.ts';
import { registerFileName } from '../storage/place.ts';
import { stampOf } from '../storage/stamp.ts';
import type { Clock, Logger } from '../surroundings.ts';
import { type BackupSource, bringAttachmentsOf, dropPrepared, prepareCopy } from './prepare-copy.ts';
import { preparedName, replaceRegister } from './replace.ts';

/**
 * Takes a backup on trial: the present register is backed up ("trước khi phục hồi"), then the copy takes its place and is
 * opened; every page is told. Cut off at any point the folder holds the one register or the other, whole.
 *
 * @throws Refusal BACKUP_REFUSED, SAVE_REFUSED, READ_ONLY, HANDED_OVER; the register in use is then unchanged.
 */
export async function restoreBackup(register: Register, source: BackupSource): Promise<Restored> {
  refuseWhenReadOnly(register.database);
  return register.backups.alone(async make => {
    await prepareCopy(register.folder, source, register.checkCopy);
    const before = await orElseDropped(register.folder, async () => {
      const kept = await keepPresent(register, make);
      markTrial(register.folder, trialFrom(source.file, kept, register.clock));
      return kept;
    });
    await exchange(register, source.file);
    return { from: basename(source.file), before };
  });
}

/**
 * "Về lại như trước": back to what was there before the restore, exactly. What was done on trial is backed up too.
 *
 * @throws Refusal BACKUP_REFUSED noWayBack, SAVE_REFUSED.
 */
export async function undoRestore(register: Register): Promise<Restored> {
  refuseWhenReadOnly(register.database);
  const fileName = trialOf(register.database)?.before ?? null;
  if (fileName === null) return refuse('BACKUP_REFUSED', { reason: 'noWayBack', fileName: '' });
  const file = join(backupFolder(register.folder), fileName);
  return register.backups.alone(async make => {
    await prepareCopy(register.folder, { file }, register.checkCopy);
    const before = await orElseDropped(register.folder, () => keepPresent(register, make));
    await exchange(register, file);
    return { from: fileName, before };
  });
}

/** The backup of the present that is the way back: made anew when something was written while it was made. */
async function keepPresent(register: Register, make: Backups['make']): Promise<string> {
  for (;;) {
    const mark = markOf(register.database);
    const { fileName } = await make('beforeRestore');
    if (markOf(register.database) === mark) return fileName;
  }
}

/**
 * What was prepared goes when the step after it is refused: a full disk must not stay full of it.
 *
 * @throws Refusal the step's own; SAVE_REFUSED where the disk did not let it happen.
 */
async function orElseDropped<Value>(place: string, step: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    dropPrepared(place);
    if (error instanceof Refusal) throw error;
    throw new Refusal('SAVE_REFUSED', { reason: reasonOf(error), fileName: registerFileName }, { cause: error });
  }
}

async function exchange(register: Register, file: string): Promise<void> {
  await orElseDropped(register.folder, () => register.replaceFile(() => replaceRegister(register.folder, null)));
  await bringWhatItLacks(file, register.folder, register.logger);
}

/** The register has been replaced by now: attachments that cannot be brought are no reason to call that a failure. */
async function bringWhatItLacks(file: string, place: string, logger: Logger): Promise<void> {
  await bringAttachmentsOf(file, place).catch(error => logger.warn('attachments', error));
}

/** Where a backup of the list stands. @throws Refusal BACKUP_REFUSED missing. */
export function fileOfBackup(
  register: Register,
  { fileName, place }: { fileName: string; place: BackupPlace },
): string {
  const folder =
    place === 'own' ? backupFolder(register.folder) : secondPlaceOf(register.folder, register.clock)?.place;
  if (folder === undefined || readBackupName(fileName) === null) {
    return refuse('BACKUP_REFUSED', { reason: 'missing', fileName });
  }
  return join(folder, fileName);
}

/**
 * The same for a register that cannot be opened: damaged, or its file is gone. What stands there is kept under the name
 * `so-theo-doi.sqlite.hong-<time>`, its journal with it.
 *
 * @returns the name under which the damaged file is kept; null: there was none. Attachments that could not be brought are logged.
 * @throws Refusal BACKUP_REFUSED, SAVE_REFUSED; the folder is then as it was.
 */
export async function restoreClosed(
  place: string,
  source: BackupSource,
  { clock, logger, check = checkHere }: { readonly clock: Clock; readonly logger: Logger; readonly check?: CheckCopy },
): Promise<{ readonly keptAs: string | null }> {
  await prepareCopy(place, source, check);
  const keptAs = damagedName(place, clock);
  await orElseDropped(place, () => {
    markTrial(place, trialFrom(source.file, null, clock));
    replaceRegister(place, keptAs);
  });
  await bringWhatItLacks(source.file, place, logger);
  return { keptAs };
}

/** A name nothing has yet, for the damaged file; null: no file stands there. */
export function damagedName(place: string, clock: Clock): string | null {
  if (!existsSync(join(place, registerFileName))) return null;
  const name = `${registerFileName}.hong-${stampOf(clock.now())}`;
  for (let again = 1; ; again += 1) {
    const free = again === 1 ? name : `${name}-${again}`;
    if (!existsSync(join(place, free)) && !existsSync(join(place, `${free}-wal`))) return free;
  }
}

function trialFrom(file: string, before: string | null, clock: Clock): Trial {
  const from = basename(file);
  const now = clock.now();
  return { from, fromAt: (readBackupName(from)?.at ?? now).toISOString(), restoredAt: now.toISOString(), before };
}

/** Written into the prepared copy: the restored register and the knowledge that it is one appear in one step. */
function markTrial(place: string, trial: Trial): void {
  const copy = new Sqlite(join(place, preparedName));
  try {
    copy
      .prepare('INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(trialFact, JSON.stringify(trial));
  } finally {
    copy.close();
  }
}
