import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as pass } from 'node:timers/promises';
import { expect } from 'vitest';

export interface Work {
  readonly program: string;
  readonly parameters: readonly string[];
  /** What it says on stdout when the deed begins. */
  readonly begin: string;
  /** Milliseconds from the beginning of the deed to kill -9. */
  readonly moment: number;
  /** The disk of disk.c, which ends the process between two of its steps instead. */
  readonly disk?: { readonly environment: Readonly<Record<string, string>>; readonly stop: string } | undefined;
}

/** Lets a process work and ends it with kill -9 at a moment nobody chose; what it had acknowledged by then. */
export async function workUntilKilled({ program, parameters, begin, moment, disk }: Work): Promise<string> {
  const child = spawn(process.execPath, ['--no-warnings', program, ...parameters], {
    env: { ...process.env, ...disk?.environment },
  });
  let said = '';
  let complaints = '';
  const ended = new Promise(settle => child.once('close', settle));
  const begun = new Promise<void>(settle => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes(begin)) settle();
    });
    child.once('close', () => settle());
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaints += bytes.toString();
  });
  await begun;
  await pass(moment);
  if (disk) writeFileSync(disk.stop, '');
  else child.kill('SIGKILL');
  await ended;
  expect(complaints).toBe('');
  return said;
}
