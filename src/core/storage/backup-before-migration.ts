import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Clock } from '../surroundings.ts';
import { stampOf } from './stamp.ts';

export const backupFolderName = 'sao-luu';

/**
 * A verified copy of the register before its tables change; the migration waits for it and does not run without it.
 *
 * @throws when the copy cannot be made or is not sound; the register is then unchanged.
 */
export function backupBeforeMigration(sqlite: Sqlite.Database, place: string, clock: Clock): void {
  const folder = join(place, backupFolderName);
  mkdirSync(folder, { recursive: true });
  const schema = Number(sqlite.pragma('user_version', { simple: true }));
  const target = join(folder, `truoc-nang-cap-${schema}-${stampOf(clock.now())}.sqlite`);
  const unfinished = `${target}.tmp`;
  rmSync(unfinished, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(unfinished);
  verifyCopy(unfinished);
  renameSync(unfinished, target);
}

/** @throws when the copy is not a sound database. */
export function verifyCopy(file: string): void {
  const copy = new Sqlite(file, { readonly: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error(`the copy ${file} is not sound`);
  } finally {
    copy.close();
  }
}
