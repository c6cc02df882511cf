import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkAttachments } from '../../attachments/check.ts';
import { mustExist, registerFolder, usualFolder } from '../../hosting/places.ts';
import { workUntilKilled } from '../../recovery/testing/work-until-killed.ts';
import { openRegister } from '../../register.ts';
import { createRandom } from '../../seed/random.ts';
import { checkStorage } from '../../storage/check.ts';
import { addUnit, openTestRegister, temporaryFolder, testClock } from '../../testing/open-test-register.ts';
import { settleMove } from '../moving.ts';

const program = join(import.meta.dirname, 'until-killed.ts');

/** Milliseconds from the first name acknowledged: the move that follows it is then over on a machine with nothing else to do. */
const longest = 500;

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
    const parameters = [home, beside, String(time * 1000)];
    const said = await workUntilKilled({ program, parameters, begin: 'Chi bộ', moment: random() * longest });
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
