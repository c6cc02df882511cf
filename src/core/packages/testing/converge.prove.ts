import { test } from 'vitest';
import { proveConvergence } from './histories.ts';

// Not part of npm test: a thousand histories take minutes. Run by scripts/prove.
test.each([
  [2, 600],
  [3, 400],
])('%i copies, %i histories', async (copies, histories) => {
  await proveConvergence({ copies, histories });
});
