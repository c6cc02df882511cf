import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { registerFileName } from '../storage/place.ts';
import type { Clock } from '../surroundings.ts';
import { setAside } from './old-place.ts';
import { readRemembered, writeRemembered } from './remembered.ts';

/** A host that can open the register elsewhere. */
export interface Moving {
  /** The folder it was moved from, while that is still there. */
  readonly before: () => string | null;
  /** From now on the register lives in this folder. */
  readonly remember: (folder: string, before: string) => void;
  /** The register stands closed in its new folder: the host opens it there. */
  readonly restart: (folder: string) => void;
}

/** @param home the program's own folder. */
export function movingFrom(home: string, restart: Moving['restart']): Moving {
  return {
    before: () => {
      const before = readRemembered(home)?.before;
      return before !== undefined && existsSync(before) ? before : null;
    },
    remember: (folder, before) => writeRemembered(home, { folder, before, opened: false, settled: false }),
    restart,
  };
}

/**
 * The register was opened where it was moved to: only now the old one is set aside, so that nobody goes on in it by mistake.
 *
 * @param folder the open register's, its real path.
 */
export function settleMove(home: string, folder: string, clock: Clock): void {
  const known = readRemembered(home);
  if (known === null || known.settled || realpathSync.native(known.folder) !== folder) return;
  const opened = { ...known, opened: true };
  // Before the old one, which may be refused for days: somebody works in the new one meanwhile.
  if (!known.opened) writeRemembered(home, opened);
  setAside(known.before, folder, clock);
  writeRemembered(home, { ...opened, settled: true });
}

/**
 * The register could not be opened where it was moved to, and never was: the old folder is as it was and is the register's
 * again. Null: there is no way back.
 */
export function goBack(home: string): string | null {
  const known = readRemembered(home);
  if (known === null || known.opened || known.settled) return null;
  if (!existsSync(join(known.before, registerFileName))) return null;
  writeRemembered(home, { folder: known.before, before: known.folder, opened: true, settled: true });
  return known.before;
}
