import { AsyncIteratorClass } from '@orpc/server';
import type { Noun } from '../../contract/index.ts';
import type { Register } from '../register.ts';

export interface ChangedNouns {
  readonly sequence: number;
  readonly nouns: Noun[];
  /** Everything the page knows is of another register. */
  readonly anew?: true;
}

/**
 * Every commit from now on, as it happens, until the reader goes away. A slow reader gets what it missed as one
 * entry: to refetch it only needs to know which nouns changed.
 */
export function changesFromNow(
  register: Pick<Register, 'onCommitted'>,
  signal: AbortSignal | undefined,
): AsyncIteratorClass<ChangedNouns> {
  const missed = new Set<Noun>();
  let sequence = 0;
  let anew = false;
  let ended = false;
  let wake = (): void => undefined;
  const stop = register.onCommitted(committed => {
    sequence = committed.sequence;
    anew ||= committed.anew === true;
    for (const noun of committed.nouns) missed.add(noun);
    wake();
  });

  function end(): void {
    if (ended) return;
    ended = true;
    stop();
    wake();
  }

  signal?.addEventListener('abort', end, { once: true });
  return new AsyncIteratorClass<ChangedNouns>(
    async () => {
      while (missed.size === 0 && !ended) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (ended) return { done: true, value: undefined };
      const nouns = [...missed];
      missed.clear();
      const value: ChangedNouns = anew ? { sequence, nouns, anew } : { sequence, nouns };
      anew = false;
      return { done: false, value };
    },
    async () => {
      signal?.removeEventListener('abort', end);
      end();
    },
  );
}
