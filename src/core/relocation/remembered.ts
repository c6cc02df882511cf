import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, parse, relative, resolve } from 'node:path';
import { z } from 'zod';

/** What the shell remembers beside the usual place, once a register was moved away from there. */
const remembered = z.strictObject({
  folder: z.string().min(1),
  /** Where it was before; kept until somebody deletes it by hand. */
  before: z.string().min(1),
  /** The register was opened in its new folder: what is written from then on stands only there. */
  opened: z.boolean().default(false),
  /** The old one was set aside too. */
  settled: z.boolean(),
});
type Remembered = z.infer<typeof remembered>;

function fileIn(home: string): string {
  return join(home, 'noi-de-so.json');
}

/** @param home the program's own folder. Whether the register was ever moved, also where nobody can read any more to where. */
export function wasMoved(home: string): boolean {
  return existsSync(fileIn(home));
}

/** Null: never moved, or not to be read any more; the old folder then says itself where its register went. */
export function readRemembered(home: string): Remembered | null {
  try {
    const { folder, before, ...known } = remembered.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
    return { folder: resolve(home, folder), before: resolve(home, before), ...known };
  } catch {
    return null;
  }
}

/** In one step: the old place or the new, whatever happens meanwhile. */
export function writeRemembered(home: string, { folder, before, ...known }: Remembered): void {
  mkdirSync(home, { recursive: true });
  const file = fileIn(home);
  const said = { folder: asSeenFrom(home, folder), before: asSeenFrom(home, before), ...known };
  writeFileSync(`${file}.tmp`, JSON.stringify(said), { flush: true });
  renameSync(`${file}.tmp`, file);
}

/** On one disk by the way there: a stick has another letter on every machine. */
function asSeenFrom(home: string, folder: string): string {
  return parse(resolve(home)).root === parse(folder).root ? relative(home, folder) || '.' : folder;
}
