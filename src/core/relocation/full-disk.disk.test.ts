import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answersOf, proveFullDisk } from '../recovery/testing/full-disks.ts';
import { proofTimeout, tellProof } from '../testing/proof.ts';

vi.setConfig({ testTimeout: proofTimeout });

test('the disk full at any write of moving the folder: refused in words, nothing left there, and the register goes on', () => {
  const report = proveFullDisk(join(import.meta.dirname, 'testing', 'every-write.ts'));
  const { tried, writes } = report;
  expect(tried).toBeGreaterThan(0);
  tellProof('disk full: move the folder', { times: tried, of: writes, figure: `writes: ${answersOf(report)}` });
});
