import { expect, test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { provePowerCuts } from './testing/cuts.ts';
import { deeds } from './testing/violent-ends.ts';

vi.setConfig({ testTimeout: proofTimeout });

test.each(deeds)(
  'the power cut at any moment of “%s”, un-flushed writes lost: nothing acknowledged is lost and the next start needs nobody',
  async deed => {
    const times = shareOf(50);
    expect(await provePowerCuts({ deed, times, seed: proofSeed })).toBe(times);
    tellProof(`power cut: ${deed}`, `${times} times, nothing lost`);
  },
);
