import { expect, test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveKills } from './testing/kills.ts';
import { deeds } from './testing/violent-ends.ts';

vi.setConfig({ testTimeout: proofTimeout });

const whole = 45;

test.each(deeds)(
  'killed at any moment of “%s”: nothing acknowledged is lost and the next start needs nobody',
  async deed => {
    const times = shareOf(whole);
    expect(await proveKills({ deed, times, seed: proofSeed })).toBe(times);
    tellProof(`kill -9, core: ${deed}`, { times, of: whole, figure: 'times, nothing lost' });
  },
);
