import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupKind } from '../../contract/backups.ts';
import { backupsIn } from './list.ts';
import { thin } from './thinning.ts';

/** Made without being asked and so thinned without asking; what precedes a change of tables, or is sealed, stays. */
const thinned: ReadonlySet<BackupKind> = new Set(['regular', 'beforeImport', 'beforeMerge', 'beforeRestore']);

/** Removes what is no longer needed of a folder. @param mayGo by its name; what may not stays whatever its age, and is not what others give way to. */
export function removeThinned(folder: string, now: Date, mayGo: (fileName: string) => boolean): void {
  const candidates = backupsIn(folder).filter(
    ({ fileName, kind, sealed }) => thinned.has(kind) && !sealed && mayGo(fileName),
  );
  for (const { fileName } of thin(candidates, now)) {
    rmSync(join(folder, fileName), { force: true });
  }
}
