import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { registerFileName } from './place.ts';
import { query } from './query.ts';

const pageSize = 4096;
const units = 1200;

/** A register larger than what is read from end to end at every start, as a run leaves it that is cut off. */
async function cutOffRegister() {
  const { register, call, folder } = openTestRegister();
  const note = 'x'.repeat(8000);
  for (let count = 1; count < units; count += 1) {
    await addUnit(call, { name: `Chi bộ ${count}`, kind: 'grassrootsCell', note });
  }
  register.database.pragma('wal_checkpoint(TRUNCATE)');
  const roots = new Map<string, number>();
  const compiled = sql<{ name: string; rootpage: number }>`SELECT name, rootpage FROM sqlite_schema`.compile(query);
  for (const { name, rootpage } of register.reader.read(compiled)) roots.set(name, rootpage);
  await addUnit(call, { name: 'Chi bộ sau cùng', kind: 'grassrootsCell' });
  return {
    register,
    /** A copy with the beginning of one table spoiled. */
    spoiledIn(table: string | null) {
      const place = join(temporaryFolder(), 'so');
      // By another process: one that has it open must not read its file.
      execFileSync('cp', ['-r', folder, place]);
      const file = join(place, registerFileName);
      const root = roots.get(table ?? '');
      const bytes = readFileSync(file);
      if (root !== undefined) writeFileSync(file, bytes.fill(0x41, (root - 1) * pageSize, root * pageSize));
      return { place, file };
    },
  };
}

test('a large register left open is read before it opens, and refused unharmed; a damaged log only keeps it from being backed up', async () => {
  const { register, spoiledIn } = await cutOffRegister();
  for (const table of ['unit', 'unit_profile', 'operation']) {
    const { place, file } = spoiledIn(table);
    const before = readFileSync(file);
    expect(() => openAlso(register, place), table).toThrow(/hỏng/);
    expect(readFileSync(file).equals(before)).toBe(true);
  }
  const sound = openAlso(register, spoiledIn(null).place);
  expect(sound.book.units()).toHaveLength(units);
  await expect(sound.backups.make('regular')).resolves.toBeDefined();
  const spoiled = openAlso(register, spoiledIn('change').place);
  expect(spoiled.book.units()).toHaveLength(units);
  await expect(spoiled.backups.make('regular')).rejects.toMatchObject({ code: 'SAVE_REFUSED' });
  expect(spoiled.backups.list()).toEqual([]);
  expect(spoiled.backups.status().failure).toMatchObject({ reason: 'unknown' });
});
