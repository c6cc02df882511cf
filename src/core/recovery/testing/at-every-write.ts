import { z } from 'zod';
import { shareOf } from '../../testing/proof.ts';
import { openRoom } from './room.ts';

export const everyWrite = z.strictObject({
  /** Writes the deed makes, and at how many of them the disk was full once. */
  writes: z.int(),
  tried: z.int(),
  /** How often it came to "done" or to which refusal. */
  answers: z.record(z.string(), z.int()),
  faults: z.array(z.string()),
});
export type EveryWrite = z.infer<typeof everyWrite>;

/** Does the deed while the disk fills: "done", or the code and reason of the refusal. */
export type WhileFilling = (deed: () => Promise<unknown>) => Promise<string>;

/** However small the share, a deed of few writes is tried at so many. */
const fewest = 10;

/**
 * Tries a deed with the disk full at every one of its writes, or at a share of them evenly over all, the first and the last among
 * them. Each attempt begins with the same files and ids and so makes the same writes; one whose disk never filled is a fault, and
 * so is a write more than counted.
 *
 * @param attempt prepares, does the deed through what it is given, looks at what is left; gives what is wrong with it.
 */
export async function atEveryWrite(
  roomFile: string,
  attempt: (whileFilling: WhileFilling) => Promise<readonly string[]>,
): Promise<EveryWrite> {
  const room = openRoom(roomFile);
  const answers: Record<string, number> = {};
  const faults: string[] = [];

  async function attemptWith(writes: number): Promise<{ readonly asked: number; readonly filled: boolean }> {
    const begun = { asked: 0, filled: false };
    const found = await attempt(async deed => {
      const before = room.asked();
      room.leave(writes);
      const answer = await answerOf(deed);
      begun.filled = room.isFull();
      room.leave(-1);
      begun.asked = room.asked() - before;
      if (begun.filled) answers[answer] = (answers[answer] ?? 0) + 1;
      return answer;
    });
    faults.push(...found.map(fault => `${writes}: ${fault}`));
    return begun;
  }

  room.leave(-1);
  const { asked: writes } = await attemptWith(-1);
  const tried = Math.min(writes, Math.max(fewest, shareOf(writes)));
  for (let index = 0; index < tried; index += 1) {
    const point = Math.round((index * (writes - 1)) / (tried - 1));
    if (!(await attemptWith(point)).filled) faults.push(`${point}: the disk was never full`);
  }
  if ((await attemptWith(writes)).filled) faults.push(`more than ${writes} writes`);
  return { writes, tried, answers, faults };
}

/** "done", or the code and reason of the refusal; anything else says itself what it is. */
export async function answerOf(deed: () => Promise<unknown>): Promise<string> {
  try {
    await deed();
    return 'done';
  } catch (error) {
    const { code = String(error), data = {} } = Object(error);
    return `${code} ${Reflect.get(data, 'reason')}`;
  }
}

/** Ids that begin anew with each attempt, after every id of the files it begins with. */
export function idsFrom(first: number): () => string {
  let count = first;
  return () => {
    count += 1;
    return `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}
