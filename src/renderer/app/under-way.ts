const writes = new Set<Promise<unknown>>();

/** Notes a write on its way to the register; gives back the same promise. */
export function underWay<Answer>(write: Promise<Answer>): Promise<Answer> {
  const settled: Promise<unknown> = write.then(
    () => writes.delete(settled),
    () => writes.delete(settled),
  );
  writes.add(settled);
  return write;
}

export function isWriting(): boolean {
  return writes.size > 0;
}

/** Once everything begun so far, and what was begun meanwhile, is written or refused: Ctrl+Z must not overtake what it is to take back. */
export async function allWritten(): Promise<void> {
  while (writes.size > 0) await Promise.all(writes);
}
