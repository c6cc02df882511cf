import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { proofTimeout, tellProof } from '../testing/proof.ts';
import { answersOf, proveFullDisk } from './testing/full-disks.ts';

vi.setConfig({ testTimeout: proofTimeout });

const program = join(import.meta.dirname, 'testing', 'every-write.ts');
const workbook = resolve(import.meta.dirname, '../../../resources/demo/danh-sach-don-vi.xlsx');

test.each(['type', 'import', 'export', 'backup', 'attach'])(
  'the disk full at any write of “%s”: refused in words, nothing half written, done once there is room',
  deed => {
    const report = proveFullDisk(program, [deed, workbook]);
    const { tried, writes } = report;
    expect(tried).toBeGreaterThan(0);
    tellProof(`disk full: ${deed}`, { times: tried, of: writes, figure: `writes: ${answersOf(report)}` });
  },
);
