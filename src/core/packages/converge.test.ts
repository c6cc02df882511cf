import { test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveConvergence } from './testing/histories.ts';

vi.setConfig({ testTimeout: proofTimeout });

test.each([
  [2, 600],
  [3, 400],
])('%i copies edited at random and merged in any order come to the same register', async (copies, whole) => {
  const histories = shareOf(whole);
  await proveConvergence({ copies, histories, seed: proofSeed });
  tellProof(`packages: ${copies} copies`, {
    times: histories,
    of: whole,
    figure: 'histories converge, conflicts asked',
  });
});
