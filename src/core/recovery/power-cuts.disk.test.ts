import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { filesNotAsTold, provePowerCuts, record } from './testing/cuts.ts';
import { compileDisk } from './testing/disk.ts';
import { forgetLast } from './testing/power-cuts.ts';
import { deeds } from './testing/violent-ends.ts';

vi.setConfig({ testTimeout: proofTimeout });

const whole = 50;

test.each(deeds)(
  'the power cut at any moment of “%s”, un-flushed writes lost: nothing acknowledged is lost and the next start needs nobody',
  async deed => {
    const times = shareOf(whole);
    expect(await provePowerCuts({ deed, times, seed: proofSeed })).toBe(times);
    tellProof(`power cut: ${deed}`, { times, of: whole, figure: 'times, nothing lost' });
  },
);

test.each([
  { line: 'a write', kind: 'W' },
  { line: 'a new file', kind: 'C' },
  { line: 'a new name', kind: 'R' },
])('a log of the disk that forgets $line is not believed: every file must be just what it tells', async ({ kind }) => {
  const recording = await record('attach', compileDisk(temporaryFolder()));
  expect(filesNotAsTold(recording)).toEqual([]);
  expect(forgetLast(kind, recording.log)).toBe(true);
  expect(filesNotAsTold(recording)).not.toEqual([]);
});
