import { useState } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../../app/stored.ts';

const STORED = 'firstRun.left';

/** An empty register begins with the first steps, until somebody leaves them; units typed in a step do not end them. */
export function useFirstRun(isEmpty: boolean) {
  const [isLeft, setLeft] = useState(() => readStored(STORED, z.boolean()) ?? false);
  const [isBegun, setBegun] = useState(false);
  if (isEmpty && !isBegun) setBegun(true);
  return {
    isShown: !isLeft && (isEmpty || isBegun),
    leave: () => {
      writeStored(STORED, true);
      setLeft(true);
    },
  };
}
