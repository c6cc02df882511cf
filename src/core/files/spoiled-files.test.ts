import { expect, test, vi } from 'vitest';
import { proofSeed, proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveSpoiledFiles } from './testing/spoiled-files.ts';

vi.setConfig({ testTimeout: proofTimeout });

test.each([
  {
    what: 'spoiled workbooks through import, intake and forms',
    folder: 'resources/demo',
    ending: '.xlsx',
    readers: ['units', 'tracking', 'unitsTaken', 'trackingTaken', 'workbookSent', 'workbookForm'],
    whole: 1000,
  },
  {
    what: 'spoiled Word files through check, intake and forms',
    folder: 'test/fixtures/bao-cao',
    ending: '.docx',
    readers: ['document', 'documentSent', 'documentForm'],
    whole: 1000,
  },
] as const)('$what: taken or refused, none over 3 s or 300 MB', async ({ what, folder, ending, readers, whole }) => {
  const times = shareOf(whole);
  const figures = await proveSpoiledFiles({ folder, ending, readers, times, seed: proofSeed });
  expect(figures.taken + figures.refused).toBe(times);
  const { taken, refused, mostSeconds, mostOwnSeconds, mostMegabytes, mostMoreMegabytes } = figures;
  tellProof(what, {
    times,
    of: whole,
    figure: `${taken} taken, ${refused} refused; longest ${mostOwnSeconds.toFixed(2)} s (${mostSeconds.toFixed(2)} s with what others had of the processor), the process at most ${mostMegabytes.toFixed(0)} MB, ${mostMoreMegabytes.toFixed(0)} MB over the open register`,
  });
});
