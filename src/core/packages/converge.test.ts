import { test } from 'vitest';
import { proveConvergence } from './testing/histories.ts';

test.each([2, 3])('%i copies edited at random and merged in any order come to the same register', async copies => {
  await proveConvergence({ copies, histories: 30 });
});
