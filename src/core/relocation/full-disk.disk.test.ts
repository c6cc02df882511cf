import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { registerFolder } from '../hosting/places.ts';
import { compileDisk } from '../recovery/testing/disk.ts';
import { checkStorage } from '../storage/check.ts';
import { openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { proofTimeout, shareOf, tellProof } from '../testing/proof.ts';

vi.setConfig({ testTimeout: proofTimeout });

const report = z.strictObject({
  writes: z.int(),
  tried: z.int(),
  answers: z.record(z.string(), z.int()),
  faults: z.array(z.string()),
});

test('the disk full at any write of moving the folder: refused in words, nothing left there, and the register goes on', () => {
  const folder = temporaryFolder();
  const room = join(temporaryFolder(), 'room');
  writeFileSync(room, Buffer.alloc(16, 0xff));
  const program = join(import.meta.dirname, 'testing', 'every-write.ts');
  const run = spawnSync(process.execPath, ['--no-warnings', program, folder, room, String(shareOf(100))], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: compileDisk(temporaryFolder()), DISK_FOLDER: folder, DISK_ROOM: room },
  });
  expect(run.stderr).toBe('');
  const { writes, tried, answers, faults } = report.parse(JSON.parse(run.stdout));
  expect(faults).toEqual([]);
  expect(answers).toMatchObject({ moved: 1, 'MOVE_REFUSED notCopied': 1 });
  const refusals = Object.keys(answers).filter(answer => answer !== 'moved' && answer !== 'MOVE_REFUSED notCopied');
  expect(refusals.filter(answer => !/ (?:noRoom|diskFull)$/.test(answer))).toEqual([]);
  const opened = openTestRegister({ folder: registerFolder(undefined, join(folder, 'du-lieu')) });
  expect(checkStorage(opened.register.database)).toEqual([]);
  expect(opened.register.book.units()).toHaveLength(tried + 2);
  const said = Object.entries(answers).map(([answer, times]) => `${times} × ${answer}`);
  tellProof('disk full: move the folder', `${tried} of ${writes} writes: ${said.join(', ')}`);
});
