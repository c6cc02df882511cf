import { expect, test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveMoveKills } from './testing/kills.ts';

vi.setConfig({ testTimeout: proofTimeout });

const whole = 45;

test('killed at any moment of moving its folder, the register is where it is said to be, with everything acknowledged', async () => {
  const { times, moves } = await proveMoveKills({ times: shareOf(whole), seed: proofSeed });
  expect(times).toBe(shareOf(whole));
  tellProof('kill -9, core: move the folder', {
    times,
    of: whole,
    figure: `times among ${moves} whole moves, nothing lost`,
  });
});
