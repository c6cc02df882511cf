import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seedRegister } from '../seed/seed.ts';
import { registerFileName } from '../storage/place.ts';
import { temporaryFolder } from '../testing/open-test-register.ts';
import { takeIn } from './take-in.ts';
import { type Copy, closing, copyOffice, openCopy, packed } from './testing/copies.ts';

const kept = resolve(import.meta.dirname, '../../../test/fixtures/so-cu');
const earlier = readdirSync(kept).filter(name => name.endsWith('.gz'));

/** A copy of the folder as it lies there, opened on another PC. */
function elsewhere(folder: string): Copy {
  const other = `${folder}-khac`;
  cpSync(folder, other, { recursive: true });
  return closing(openCopy(other, 'Anh Nam'));
}

test.each(earlier)('what a register begun as %s says is taken in by its copy: nothing in it is foreign', async name => {
  const root = temporaryFolder();
  const folder = join(root, 'so');
  mkdirSync(folder);
  writeFileSync(join(folder, registerFileName), gunzipSync(readFileSync(join(kept, name))));
  const there = elsewhere(folder);
  const here = closing(openCopy(folder, 'Chị Hoa'));
  expect(takeIn(here.register, await packed(there, root), []).conflicts).toEqual([]);
});

test('a round closed on one copy is closed on the other', async () => {
  const { office, copies } = await copyOffice(['Chị Hoa', 'Anh Nam']);
  const [here, there] = copies.map(closing);
  if (!here || !there) throw new Error('two copies were asked for');
  const id = office.roundId;
  await there.call.rounds.open({ id, version: 1 });
  const { version } = await there.call.rounds.get({ id });
  await there.call.rounds.close({ id, version, asOf: '2026-12-20' });
  takeIn(here.register, await packed(there, temporaryFolder()), []);
  expect(await here.call.rounds.get({ id })).toMatchObject({ state: 'closed' });
});

test('everything an office of years writes is taken in by its copy', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'so');
  const first = openCopy(folder, 'Chị Hoa');
  first.register.close();
  const there = elsewhere(folder);
  const here = closing(openCopy(folder, 'Chị Hoa'));
  seedRegister(there.register, { units: 38, firstYear: 2025, lastYear: 2027 });
  const taken = takeIn(here.register, await packed(there, root), []);
  expect(taken.conflicts).toEqual([]);
  expect(taken.new).toBeGreaterThan(1000);
});
