import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { checkStorage } from '../storage/check.ts';
import { registerFileName } from '../storage/place.ts';
import { query } from '../storage/query.ts';
import { bytesIn } from '../storage/testing/bytes.ts';
import { addTestOffice, addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { shareOf, tellProof } from '../testing/proof.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { recover } from './recover.ts';
import { damagesOf, type Lying } from './testing/damages.ts';

const file = registerFileName;
const journal = `${registerFileName}-wal`;
/** Of each of five sorts of damage. */
const wholeOfEach = 40;

/** Copied by another process: a file this one has open is never read but through SQLite. */
function asLying(folder: string): Lying {
  const copy = temporaryFolder();
  for (const name of [file, journal]) {
    if (existsSync(join(folder, name))) execFileSync('cp', [join(folder, name), join(copy, name)]);
  }
  return {
    file: readFileSync(join(copy, file)),
    journal: existsSync(join(copy, journal)) ? readFileSync(join(copy, journal)) : null,
  };
}

function lay(folder: string, lying: Lying): void {
  rmSync(join(folder, journal), { force: true });
  writeFileSync(join(folder, file), lying.file);
  if (lying.journal !== null) writeFileSync(join(folder, journal), lying.journal);
}

/** The reason it is refused for, or what is wrong with a register that opened. */
function outcome(register: Register, folder: string): string {
  let opened: Register;
  try {
    opened = openAlso(register, folder);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return String(Reflect.get(error.data, 'reason'));
  }
  try {
    visibleContent(opened);
    return checkStorage(opened.database).join('; ') || 'healthy';
  } finally {
    opened.close();
  }
}

async function offices() {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  for (let count = 0; count < 30; count += 1) await addUnit(call, { name: `Chi bộ ${count}`, kind: 'grassrootsCell' });
  const unclean = asLying(folder);
  register.close();
  const another = openTestRegister();
  await addTestOffice(another.call);
  const other = asLying(another.folder);
  another.register.close();
  return { register, unclean, closed: asLying(folder), other };
}

test('damaged registers: each is recognised with not one byte changed, or is healthy; what is read again is sound and the damaged file stays', async () => {
  const { register, ...states } = await offices();
  const tally = { healthy: 0, refused: 0, recovered: 0, unreadable: 0 };
  for (const damage of damagesOf(shareOf(wholeOfEach), states)) {
    const folder = temporaryFolder();
    lay(folder, damage);
    const before = bytesIn(folder);
    const found = outcome(register, folder);
    expect([damage.name, found]).toEqual([damage.name, expect.stringMatching(/^(healthy|damaged|foreign|newer)$/)]);
    if (found === 'healthy') {
      tally.healthy += 1;
      continue;
    }
    tally.refused += 1;
    expect([damage.name, bytesIn(folder)]).toEqual([damage.name, before]);
    if (found === 'newer') continue;
    tally[readAgain(register, folder, before)] += 1;
  }
  expect(tally.healthy + tally.refused).toBe(5 * shareOf(wholeOfEach));
  expect(tally.recovered).toBeGreaterThan(shareOf(wholeOfEach));
  const { healthy, refused, recovered, unreadable } = tally;
  tellProof('damaged registers', {
    times: healthy + refused,
    of: 5 * wholeOfEach,
    figure: `${healthy} healthy, ${refused} recognised, of which ${recovered} read again, ${unreadable} without anything to read; none changed`,
  });
});

function readAgain(
  register: Register,
  folder: string,
  before: Readonly<Record<string, string>>,
): 'recovered' | 'unreadable' {
  try {
    const recovered = recover(folder, register.clock, () => openAlso(register, folder).close());
    if (recovered === null) throw new Error('a register that is refused is not sound');
    const { [file]: damaged, [journal]: damagedJournal } = before;
    expect(bytesIn(folder)).toMatchObject({
      [recovered.keptAs]: damaged,
      ...(damagedJournal === undefined ? {} : { [`${recovered.keptAs}-wal`]: damagedJournal }),
    });
    expect(recovered.counts.units).toBeGreaterThan(0);
    expect(outcome(register, folder)).toBe('healthy');
    return 'recovered';
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'NOTHING_READABLE') throw error;
    expect(bytesIn(folder)).toEqual(before);
    return 'unreadable';
  }
}

test('rows whose page is lost come back from the log of changes, and the damaged file can be read again as often as one likes', async () => {
  const { register, closed } = await offices();
  const healthy = temporaryFolder();
  lay(healthy, closed);
  const whole = openAlso(register, healthy);
  const { unit: before } = visibleContent(whole);
  const rootpage = rootOf(whole, 'unit');
  whole.close();
  const folder = temporaryFolder();
  const bytes = Buffer.from(closed.file);
  bytes.fill(0, (rootpage - 1) * 4096, rootpage * 4096);
  lay(folder, { file: bytes, journal: null });
  const reopen = (): void => openAlso(register, folder).close();
  const first = recover(folder, register.clock, reopen);
  expect(first?.tables.find(({ table }) => table === 'unit')).toEqual({ table: 'unit', read: 0, fromLog: 33 });
  const opened = openAlso(register, folder);
  expect(visibleContent(opened).unit).toEqual(before);
  opened.close();
  expect(recover(folder, register.clock, reopen)).toBeNull();
  lay(folder, { file: bytes, journal: null });
  const second = recover(folder, register.clock, reopen);
  expect([first?.keptAs, second?.keptAs]).toEqual([
    'so-theo-doi.sqlite.hong-2026-12-20-090000',
    'so-theo-doi.sqlite.hong-2026-12-20-090000-2',
  ]);
});

function rootOf(register: Register, table: string): number {
  const compiled = sql<{ page: number }>`SELECT rootpage AS page FROM sqlite_schema WHERE name = ${table}`.compile(
    query,
  );
  return register.database.readFirst(compiled)?.page ?? 0;
}

test('a reading again that was cut off left nothing that is in the way of the next', async () => {
  const { register, closed } = await offices();
  const folder = temporaryFolder();
  lay(folder, closed);
  const whole = openAlso(register, folder);
  const page = rootOf(whole, 'unit_profile');
  whole.close();
  const bytes = Buffer.from(closed.file);
  bytes.fill(0, (page - 1) * 4096, page * 4096);
  lay(folder, { file: bytes, journal: null });
  execFileSync('mkdir', [join(folder, '.doc-lai')]);
  writeFileSync(join(folder, '.doc-lai', 'moi.sqlite'), 'nửa chừng');
  writeFileSync(join(folder, `${file}.moi`), 'nửa chừng');
  expect(recover(folder, register.clock, () => openAlso(register, folder).close())).not.toBeNull();
  expect(Object.keys(bytesIn(folder)).sort()).toEqual([file, `${file}.hong-2026-12-20-090000`]);
  expect(outcome(register, folder)).toBe('healthy');
});
