import { expect, test, vi } from 'vitest';
import { proofTimeout, shareOf, tellProof } from '../testing/proof.ts';
import { proveFullDisks } from './testing/full-disks.ts';

vi.setConfig({ testTimeout: proofTimeout });

test('the disk full at any write of typing, import, export, backup or attaching: refused in words, nothing half written, done once there is room', () => {
  const deeds = proveFullDisks({ most: shareOf(100) });
  expect(Object.keys(deeds)).toEqual(['type', 'import', 'export', 'backup', 'attach']);
  for (const [deed, { writes, tried, answers }] of Object.entries(deeds)) {
    const said = Object.entries(answers).map(([answer, times]) => `${times} × ${answer}`);
    tellProof(`disk full: ${deed}`, `${tried} of ${writes} writes: ${said.join(', ')}`);
  }
});
