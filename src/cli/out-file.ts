import { copyFileSync, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { registerFileName } from '../core/storage/place.ts';
import { stampOf } from '../core/storage/stamp.ts';
import { Refused } from './usage.ts';
import { outWords as words } from './words/out.ts';

/**
 * Looks at `--out` before anything is made: no file of another kind is written over, and the open register not at all.
 * `replaceable`: the ending of files whose place may be taken (`keepEarlier` keeps them); null: none.
 *
 * @throws Refused; nothing was written.
 */
export function refuseTakenFile(
  file: string,
  { folder, replaceable }: { readonly folder: string; readonly replaceable: string | null },
): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new Refused(words.isFolder(file));
  if (isRegister(file, folder)) throw new Refused(words.isRegister(file));
  if (replaceable === null) throw new Refused(words.exists(file));
  if (extname(file).toLowerCase() !== replaceable) throw new Refused(words.otherKind(file, replaceable));
}

/** @throws Refused where the file's name does not say what is written into it. */
export function refuseOtherEnding(file: string, ending: string): void {
  if (extname(file).toLowerCase() !== ending) throw new Refused(words.wrongEnding(file, ending));
}

/** Keeps what stands where a new file will be written, as a copy beside it; says so in a sentence. Nothing there: none. */
export function keepEarlier(file: string, now: Date): readonly string[] {
  if (!existsSync(file)) return [];
  const ending = extname(file);
  const kept = join(dirname(file), `${basename(file, ending)} (${words.earlier} ${stampOf(now)})${ending}`);
  copyFileSync(file, kept);
  return [words.keptEarlier(kept)];
}

function isRegister(file: string, folder: string): boolean {
  const register = realpathSync(join(folder, registerFileName));
  return ['', '-wal', '-shm'].some(end => realpathSync(file) === `${register}${end}`);
}
