import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM_FOLDER = 'so-theo-doi-hpi';

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

/** The register's folder: the one asked for (`--data DIR`), else the usual one. Absolute. */
export function registerFolder(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  return asked === undefined ? join(programFolder(environment), 'so-theo-doi') : resolve(asked);
}

/** Where the window keeps its own state (not the register's data): one folder per register, so each has its own lock. */
export function windowFolder(register: string, environment: NodeJS.ProcessEnv): string {
  const name = createHash('sha256').update(resolve(register)).digest('hex').slice(0, 16);
  return join(programFolder(environment), 'cua-so', name);
}
