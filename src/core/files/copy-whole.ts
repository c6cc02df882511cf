import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { sumOf } from './sum.ts';

/**
 * A copy that has its name only once it is on the disk, was read back from there and is the same, byte for byte (SHA-256).
 *
 * @param expected the sum it must have; left out: that of what was copied.
 * @returns whether it is there now; false: what was read back, or was to be copied, is something else, and nothing was changed.
 * @throws what the system says.
 */
export async function copyWhole(source: string, target: string, expected?: string): Promise<boolean> {
  const unfinished = `${target}.tmp`;
  try {
    const sum = await copyAndSum(source, unfinished);
    if (sum === (expected ?? sum) && (await sumOf(unfinished)) === sum) {
      await rename(unfinished, target);
      return true;
    }
    await rm(unfinished, { force: true });
    return false;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function copyAndSum(source: string, target: string): Promise<string> {
  const hash = createHash('sha256');
  // What an earlier attempt left goes first: it may be a second name of a file that is still needed.
  await rm(target, { force: true });
  const file = await open(target, 'wx');
  try {
    for await (const piece of createReadStream(source, { highWaterMark: 1 << 20 })) {
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
