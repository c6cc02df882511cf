import { renameSync } from 'node:fs';

/** On Windows a virus scanner or Word may hold a file for a moment; so often, with pauses between, the rename is tried. */
const pauses = [40, 80, 160, 320] as const;
const held: ReadonlySet<unknown> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Renames, over what is there, also what somebody holds for a moment. @throws what the last attempt threw. */
export function renameHeld(from: string, to: string): void {
  for (const pause of pauses) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!held.has(Reflect.get(Object(error), 'code'))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}
