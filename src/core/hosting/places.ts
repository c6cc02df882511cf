import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readRemembered, wasMoved } from '../relocation/remembered.ts';

const PROGRAM_FOLDER = 'so-theo-doi-hpi';

/** Folder of a register's logs, inside its own. */
export const logFolderName = 'nhat-ky';

/** A copy of the program with this file beside it is carried on a stick, or stands on D:\, and keeps its data beside itself. */
export const CARRIED_MARK = 'mang-theo.txt';

/**
 * The user's own folder for this program. On Windows the local one, never the roaming one: a roaming profile lives on a
 * network drive, where the register's write-ahead log does not work.
 */
export function programFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = homedir();
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), PROGRAM_FOLDER);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PROGRAM_FOLDER);
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), PROGRAM_FOLDER);
}

/** Where a carried copy of the program keeps everything; null for one that was installed. `program`: its executable file. */
export function carriedFolder(program: string): string | null {
  const beside = dirname(program);
  return existsSync(join(beside, CARRIED_MARK)) ? join(beside, 'du-lieu') : null;
}

/** Where a register lives that nobody moved. */
export function usualFolder(home: string): string {
  return join(home, 'so-theo-doi');
}

/** The register's folder: the one asked for (`--data DIR`), else where it was moved to, else the usual one of `home`. Absolute. */
export function registerFolder(asked: string | undefined, home: string): string {
  return asked === undefined ? (readRemembered(home)?.folder ?? usualFolder(home)) : resolve(asked);
}

/** A register that was moved is never made anew where it is not found: its disk may not be plugged in. */
export function mustExist(asked: string | undefined, home: string): boolean {
  return asked === undefined && wasMoved(home);
}

/** Where the window keeps its own state (not the register's data): one folder per register, so each has its own lock. */
export function windowFolder(register: string, home: string): string {
  const name = createHash('sha256').update(resolve(register)).digest('hex').slice(0, 16);
  return join(home, 'cua-so', name);
}
