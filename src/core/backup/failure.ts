import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupFailure, backupFailure } from '../../contract/backups.ts';
import { saveRefusal } from '../../contract/refusals.ts';
import { reasonOf } from '../files/save.ts';
import type { Clock } from '../surroundings.ts';
import { backupFolder } from './names.ts';

const refusedSave = z.object({ code: z.literal('SAVE_REFUSED'), data: z.object({ reason: saveRefusal }) });

/** What is to be said of a backup that ended with `error`. */
export function failureFrom(error: unknown, clock: Clock): BackupFailure {
  const { data: refused } = refusedSave.safeParse(error);
  return { at: clock.now().toISOString(), reason: refused?.data.reason ?? reasonOf(error) };
}

/** Kept in a file beside the backups: one that failed while the register was closed is said when it is opened again. */
function failureFile(place: string): string {
  return join(backupFolder(place), 'sao-luu-loi.json');
}

/** The failure nobody mended yet; null: the latest backup was made whole. */
export function readFailure(place: string): BackupFailure | null {
  try {
    return backupFailure.parse(JSON.parse(readFileSync(failureFile(place), 'utf8')));
  } catch {
    // None, or cut off while it was written: the next backup says again how it went.
    return null;
  }
}

export function writeFailure(place: string, failure: BackupFailure | null): void {
  const file = failureFile(place);
  try {
    if (failure === null) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(backupFolder(place), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(failure), { flush: true });
    renameSync(`${file}.tmp`, file);
  } catch {
    // Where not even this can be written, it is said for as long as the register is open.
  }
}
