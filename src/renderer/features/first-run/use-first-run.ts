import { useState } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../../app/stored.ts';

const STORED = 'firstRun.left';

/** The steps do not open by themselves on this machine again. */
export function leaveFirstRun(): void {
  writeStored(STORED, true);
}

/**
 * An empty register begins with the first steps, until somebody leaves them; units typed in a step do not end them. Null:
 * the register has not answered since the page was opened.
 */
export function useFirstRun(isEmpty: boolean | null) {
  const [isLeft, setLeft] = useState(() => readStored(STORED, z.boolean()) ?? false);
  const [isBegun, setBegun] = useState(false);
  if (isEmpty === true && !isBegun) setBegun(true);
  return {
    isShown: !isLeft && isBegun,
    leave: () => {
      leaveFirstRun();
      setLeft(true);
    },
  };
}
