import { existsSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { registerFileName } from '../core/storage/place.ts';
import { Refused } from './usage.ts';
import { outWords as words } from './words/out.ts';

/**
 * Looks at `--out` before anything is made: what stands there is never written over silently, and the open register
 * not at all. `replaceable`: the ending of files that `--replace` may write over; null: none.
 *
 * @throws Refused; nothing was written.
 */
export function refuseTakenFile(
  file: string,
  { folder, replace, replaceable }: { folder: string; replace: boolean; replaceable: string | null },
): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new Refused(words.isFolder(file));
  if (isRegister(file, folder)) throw new Refused(words.isRegister(file));
  if (replaceable === null) throw new Refused(words.exists(file));
  if (!replace) throw new Refused(words.existsReplaceable(file));
  if (extname(file).toLowerCase() !== replaceable) throw new Refused(words.otherKind(file, replaceable));
}

function isRegister(file: string, folder: string): boolean {
  const register = realpathSync(join(folder, registerFileName));
  return ['', '-wal', '-shm'].some(end => realpathSync(file) === `${register}${end}`);
}
