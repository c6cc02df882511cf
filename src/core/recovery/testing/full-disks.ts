import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../testing/open-test-register.ts';
import { type EveryWrite, everyWrite } from './at-every-write.ts';
import { compileDisk } from './disk.ts';

/**
 * Runs a program that does a deed with the disk full at every one of its writes, or at a share of them: refused in words, nothing
 * half written, and done once there is room.
 *
 * @param program gets its folder, the file of its room and these parameters; says an EveryWrite on stdout.
 */
export function proveFullDisk(program: string, parameters: readonly string[] = []): EveryWrite {
  const folder = temporaryFolder();
  const room = join(temporaryFolder(), 'room');
  writeFileSync(room, Buffer.alloc(16, 0xff));
  const run = spawnSync(process.execPath, ['--no-warnings', program, folder, room, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: compileDisk(temporaryFolder()), DISK_FOLDER: folder, DISK_ROOM: room },
  });
  expect(run.stderr).toBe('');
  const report = everyWrite.parse(JSON.parse(run.stdout));
  expect(report.faults).toEqual([]);
  const unsaid = Object.keys(report.answers).filter(
    answer => answer !== 'done' && !/ (?:diskFull|noRoom)$/.test(answer),
  );
  expect(unsaid).toEqual([]);
  return report;
}

/** How often it came to what, for the table of proofs. */
export function answersOf({ answers }: EveryWrite): string {
  return Object.entries(answers)
    .map(([answer, times]) => `${times} × ${answer}`)
    .join(', ');
}
