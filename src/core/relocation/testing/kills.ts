import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { expect } from 'vitest';
import { checkAttachments } from '../../attachments/check.ts';
import { mustExist, registerFolder, usualFolder } from '../../hosting/places.ts';
import { openRegister } from '../../register.ts';
import { createRandom } from '../../seed/random.ts';
import { checkStorage } from '../../storage/check.ts';
import { addUnit, openTestRegister, temporaryFolder, testClock } from '../../testing/open-test-register.ts';
import { settleMove } from '../moving.ts';

const program = join(import.meta.dirname, 'until-killed.ts');

/** Milliseconds from the first name acknowledged: the move that follows it is then over on a machine with nothing else to do. */
const longest = 500;

async function workUntilKilled(parameters: readonly string[], moment: number): Promise<string> {
  const child = spawn(process.execPath, ['--no-warnings', program, ...parameters]);
  let said = '';
  let complaints = '';
  const ended = new Promise(settle => child.once('close', settle));
  const begun = new Promise<void>(settle => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('Chi bộ')) settle();
    });
    child.once('close', () => settle());
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaints += bytes.toString();
  });
  await begun;
  await pass(moment);
  child.kill('SIGKILL');
  await ended;
  expect(complaints).toBe('');
  return said;
}

/** Kills the program so many times while it moves its register about; where the register is then said to be, it is, whole. */
export async function proveMoveKills({ times, seed }: { readonly times: number; readonly seed: number }) {
  const random = createRandom(seed);
  const home = temporaryFolder();
  const { register, call } = openTestRegister({ folder: usualFolder(home) });
  await addUnit(call, { name: 'Chi bộ đầu tiên', kind: 'grassrootsCell' });
  register.close();
  const names: string[] = [];
  let moves = 0;
  for (let time = 0; time < times; time += 1) {
    const beside = temporaryFolder();
    mkdirSync(beside, { recursive: true });
    const said = await workUntilKilled([home, beside, String(time * 1000)], random() * longest);
    const lines = said.split('\n').slice(0, -1);
    names.push(...lines.filter(line => line.startsWith('Chi bộ')));
    moves += lines.filter(line => line === 'moved').length;
    await expectWhole(home, names);
    for (const left of foldersNotIn(beside, registerFolder(undefined, home))) rmSync(left, { recursive: true });
  }
  return { times, moves };
}

/** The next start needs nobody. */
async function expectWhole(home: string, names: readonly string[]): Promise<void> {
  const folder = registerFolder(undefined, home);
  const { resources, renderDocument } = openTestRegister().register;
  const opened = openRegister({ folder, resources, renderDocument, mustExist: mustExist(undefined, home) });
  try {
    settleMove(home, folder, testClock);
    expect(checkStorage(opened.database)).toEqual([]);
    expect(await checkAttachments(opened)).toEqual([]);
    const kept = new Set(opened.book.units().map(({ profiles }) => profiles[0]?.name));
    expect(['Chi bộ đầu tiên', ...names].filter(name => !kept.has(name))).toEqual([]);
  } finally {
    opened.close();
  }
}

/** What earlier moves left, so that a long proof does not fill the disk. */
function foldersNotIn(beside: string, living: string): readonly string[] {
  return living.startsWith(beside) ? [] : [beside];
}
