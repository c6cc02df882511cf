const writes = new Set<Promise<unknown>>();
let refusals = 0;

/** A call that is not answered by then is hardly answered at all. */
const PATIENCE = 15_000;

/** What came of the writes waited for; `unanswered`: one of them is still under way. */
type Written = 'written' | 'refused' | 'unanswered';

/** Notes a write on its way to the register, refused when the promise is; gives back the same promise. */
export function underWay<Answer>(write: Promise<Answer>): Promise<Answer> {
  const settled: Promise<unknown> = write.then(
    () => writes.delete(settled),
    () => {
      refusals += 1;
      writes.delete(settled);
    },
  );
  writes.add(settled);
  return write;
}

export function isWriting(): boolean {
  return writes.size > 0;
}

/**
 * Once everything begun so far, and what was begun meanwhile, is written or refused: Ctrl+Z must not overtake what it is to
 * take back, nor take back what came before a refused write.
 */
export async function allWritten(): Promise<Written> {
  const refusedBefore = refusals;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      isOver = true;
      resolve();
    }, PATIENCE);
  });
  while (writes.size > 0 && !isOver) await Promise.race([Promise.all(writes), over]);
  clearTimeout(timer);
  if (writes.size > 0) return 'unanswered';
  return refusals === refusedBefore ? 'written' : 'refused';
}
