import { expect, test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveMoveKills } from './testing/kills.ts';

vi.setConfig({ testTimeout: proofTimeout });

test('killed at any moment of moving its folder, the register is where it is said to be, with everything acknowledged', async () => {
  const { times, moves } = await proveMoveKills({ times: shareOf(45), seed: proofSeed });
  expect(times).toBe(shareOf(45));
  tellProof('kill -9, core: move the folder', `${times} times among ${moves} whole moves, nothing lost`);
});
