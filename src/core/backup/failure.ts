import { rmSync } from 'node:fs';
import { z } from 'zod';
import { type BackupFailure, backupFailure } from '../../contract/backups.ts';
import { type SaveRefusal, saveRefusal } from '../../contract/refusals.ts';
import { reasonOf } from '../files/save.ts';
import type { Clock } from '../surroundings.ts';
import { fileBeside, readBeside, writeBeside } from './beside.ts';

/** Kept in a file: a backup that failed while the register was closed is said when it is opened again. */
const failureName = 'sao-luu-loi.json';

const refusedSave = z.object({ code: z.literal('SAVE_REFUSED'), data: z.object({ reason: saveRefusal }) });

/** Why a backup was not made, whether a refusal says so already or the system does. */
export function reasonOfFailure(error: unknown): SaveRefusal {
  const { data: refused } = refusedSave.safeParse(error);
  return refused?.data.reason ?? reasonOf(error);
}

/** What is to be said of a backup that ended with `error`. */
export function failureFrom(error: unknown, clock: Clock): BackupFailure {
  return { at: clock.now().toISOString(), reason: reasonOfFailure(error) };
}

/** The failure nobody mended yet; null: the latest backup was made whole. */
export function readFailure(place: string): BackupFailure | null {
  return readBeside(place, failureName, backupFailure);
}

export function writeFailure(place: string, failure: BackupFailure | null): void {
  try {
    if (failure === null) rmSync(fileBeside(place, failureName), { force: true });
    else writeBeside(place, failureName, failure);
  } catch {
    // Where not even this can be written, it is said for as long as the register is open.
  }
}
