import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { checkStorage } from '../../storage/check.ts';
import { openAlso, openTestRegister, temporaryFolder } from '../../testing/open-test-register.ts';
import { compileDisk } from './disk.ts';

const program = join(import.meta.dirname, 'every-write.ts');
const workbook = resolve(import.meta.dirname, '../../../../resources/demo/danh-sach-don-vi.xlsx');

const report = z.record(
  z.string(),
  z.strictObject({
    writes: z.int(),
    tried: z.int(),
    answers: z.record(z.string(), z.int()),
    faults: z.array(z.string()),
  }),
);
export type FullDiskReport = z.infer<typeof report>;

/**
 * Typing, import, export, backup and attaching with the disk full at each of their writes, or at so many of each: refused in
 * words or unharmed, nothing half written, and done once there is room.
 */
export function proveFullDisks({ most }: { readonly most: number }): FullDiskReport {
  const folder = temporaryFolder();
  const room = join(temporaryFolder(), 'room');
  writeFileSync(room, Buffer.alloc(16, 0xff));
  const run = spawnSync(process.execPath, ['--no-warnings', program, folder, room, String(most), workbook], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: compileDisk(temporaryFolder()), DISK_FOLDER: folder, DISK_ROOM: room },
  });
  expect(run.stderr).toBe('');
  const said = report.parse(JSON.parse(run.stdout));
  for (const [deed, { faults, answers }] of Object.entries(said)) {
    expect([deed, faults]).toEqual([deed, []]);
    const unknown = Object.keys(answers).filter(answer => answer !== 'done' && !answer.endsWith(' diskFull'));
    expect([deed, unknown]).toEqual([deed, []]);
  }
  const opened = openAlso(openTestRegister().register, join(folder, 'so'));
  expect(checkStorage(opened.database)).toEqual([]);
  opened.close();
  return said;
}
