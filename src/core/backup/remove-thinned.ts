import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupKind } from '../../contract/backups.ts';
import { backupsIn } from './list.ts';
import { thin } from './thinning.ts';

/** Made without being asked and so thinned without asking; what precedes a change of tables, or is sealed, stays. */
const thinned: ReadonlySet<BackupKind> = new Set(['regular', 'beforeImport', 'beforeMerge', 'beforeRestore']);

/** Removes what is no longer needed of a folder. @param spared names that stay whatever their age: the way back from a restore. */
export function removeThinned(folder: string, now: Date, spared: readonly string[]): void {
  const candidates = backupsIn(folder).filter(({ kind, sealed }) => thinned.has(kind) && !sealed);
  for (const { fileName } of thin(candidates, now)) {
    if (!spared.includes(fileName)) rmSync(join(folder, fileName), { force: true });
  }
}
