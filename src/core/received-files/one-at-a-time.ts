/** Reads a file's bytes; `choice` says how. */
type Read<Choice, Made> = (bytes: Uint8Array, choice: Choice, signal?: AbortSignal) => Promise<Made>;

interface TooSlow {
  readonly kind: 'unreadable';
  readonly reason: 'tooSlow';
}

/**
 * Reads one file after the other, so that each has its time from when it is begun and one that takes longer is ended without
 * harm to those that wait.
 *
 * @param time Milliseconds a file may take.
 */
export function oneAtATime<Choice, Made>(read: Read<Choice, Made>, time: number): Read<Choice, Made | TooSlow> {
  let before: Promise<unknown> = Promise.resolve();
  return (bytes, choice, signal) => {
    const mine = before.then(async () => {
      signal?.throwIfAborted();
      const late = AbortSignal.timeout(time);
      try {
        return await read(bytes, choice, signal === undefined ? late : AbortSignal.any([late, signal]));
      } catch (error) {
        if (late.aborted) return { kind: 'unreadable', reason: 'tooSlow' } as const;
        throw error;
      }
    });
    before = mine.catch(() => undefined);
    return mine;
  };
}
