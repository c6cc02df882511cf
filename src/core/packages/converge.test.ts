import { test } from 'vitest';
import { proofSeed, shareOf, tellProof } from '../testing/proof.ts';
import { proveConvergence } from './testing/histories.ts';

test.each([
  [2, 600],
  [3, 400],
])('%i copies edited at random and merged in any order come to the same register', async (copies, whole) => {
  const histories = shareOf(whole);
  await proveConvergence({ copies, histories, seed: proofSeed });
  tellProof(`packages: ${copies} copies`, `${histories} histories converge, conflicts asked`);
});
