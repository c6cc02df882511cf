import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn } from './list.ts';
import { thin } from './thinning.ts';

/** Made without being asked and so thinned without asking; what precedes a change of tables, or is sealed, stays. */
const thinned: ReadonlySet<string> = new Set(['regular', 'beforeImport', 'beforeMerge', 'beforeRestore']);

/** @param spared names that stay whatever their age: the way back from a restore. */
export function removeThinned(folder: string, now: Date, spared: readonly string[]): readonly string[] {
  const candidates = backupsIn(folder).filter(({ kind, sealed }) => thinned.has(kind) && !sealed);
  const gone = thin(candidates, now)
    .map(({ fileName }) => fileName)
    .filter(fileName => !spared.includes(fileName));
  for (const fileName of gone) rmSync(join(folder, fileName), { force: true });
  return gone;
}
