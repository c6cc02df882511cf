import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCaller } from '../router/caller.ts';
import { openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { checkStorage } from './check.ts';
import { newestSchema } from './migrations/index.ts';
import { registerFileName } from './place.ts';
import { bytesIn } from './testing/bytes.ts';

const kept = resolve(import.meta.dirname, '../../../test/fixtures/so-cu');

/** What the program that made a kept register said of it. */
const record = z.object({
  schema: z.int(),
  figures: z.record(z.string(), z.unknown()),
  tables: z.record(z.string(), z.int()),
});

function recordOf(schema: number): z.infer<typeof record> {
  return record.parse(JSON.parse(readFileSync(join(kept, `so-${schema}.json`), 'utf8')));
}

/** A folder with the kept register of a schema, as that program left it. */
function layKept(schema: number): { readonly folder: string; readonly file: string } {
  const folder = join(temporaryFolder(), 'so');
  mkdirSync(folder);
  const file = join(folder, registerFileName);
  writeFileSync(file, gunzipSync(readFileSync(join(kept, `so-${schema}.sqlite.gz`))));
  return { folder, file };
}

function withFile<Result>(file: string, work: (sqlite: Sqlite.Database) => Result): Result {
  const sqlite = new Sqlite(file);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}

function countsOf(file: string): Record<string, number> {
  return withFile(file, sqlite => {
    const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String);
    const count = (table: string) => Number(sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    return Object.fromEntries(tables.map(table => [table, count(table)]));
  });
}

const schemaOf = (sqlite: Sqlite.Database): unknown => sqlite.pragma('user_version', { simple: true });

/**
 * Schemas of which some office may have a register: those a program was finished with. Between two of them a register went
 * through several numbers at once (50 to 90 came together with 100) and no file of those in between was ever written.
 * The newest is the present program's; how it is kept stands in test/fixtures/README.md.
 */
const released = [10, 20, 30, 40, 100];
const earlier = released.filter(schema => schema < newestSchema);

test('every schema a program was finished with, the present one too, has a register made by the program of its day', () => {
  const present = readdirSync(kept).flatMap(name => /^so-(\d+)\.sqlite\.gz$/.exec(name)?.[1] ?? []);
  expect(present.map(Number).sort((left, right) => left - right)).toEqual(released);
  expect(released.at(-1)).toBe(newestSchema);
});

test.each(earlier)(
  'a migration that fails leaves a register of schema %i byte for byte as it was, its verified backup beside it',
  schema => {
    const { register } = openTestRegister();
    const { folder, file } = layKept(schema);
    withFile(file, sqlite => {
      // The very last thing a migration does fails: everything before it has been done by then.
      const last = "NEW.name = 'undoFloor' BEGIN SELECT RAISE(ABORT, 'in the way'); END";
      sqlite.exec(`CREATE TRIGGER stop BEFORE INSERT ON fact WHEN ${last}`);
    });
    const before = countsOf(file);
    const bytes = bytesIn(folder);
    expect(() => openAlso(register, folder)).toThrow('in the way');
    expect(bytesIn(folder)).toEqual(bytes);
    expectBackup(folder, schema, before);
  },
);

describe.each(released)('a register of schema %i', schema => {
  test('opens with the figures its own program reckoned and every row, its verified backup beside it', async () => {
    const { figures, tables } = recordOf(schema);
    const { register } = openTestRegister();
    const { folder, file } = layKept(schema);
    const opened = openAlso(register, folder);
    expect(checkStorage(opened.database)).toEqual([]);
    expect(await createCaller({ register: opened }).status.get({ year: 2026, asOf: '2026-12-20' })).toMatchObject(
      figures,
    );
    opened.close();
    const { fact: _, ...rows } = tables;
    expect(countsOf(file)).toMatchObject(rows);
    expect(withFile(file, schemaOf)).toBe(newestSchema);
    if (schema < newestSchema) expectBackup(folder, schema, tables);
  });

  test('with a number no program knows yet is refused with not one byte changed', () => {
    const { register } = openTestRegister();
    const { folder, file } = layKept(schema);
    withFile(file, sqlite => sqlite.pragma(`user_version = ${newestSchema + 10}`));
    const bytes = bytesIn(folder);
    expect(() => openAlso(register, folder)).toThrow('phiên bản mới hơn');
    expect(bytesIn(folder)).toEqual(bytes);
    expect(existsSync(join(folder, 'sao-luu'))).toBe(false);
  });
});

function expectBackup(folder: string, schema: number, tables: Readonly<Record<string, number>>): void {
  const names = readdirSync(join(folder, 'sao-luu'));
  expect(names).toEqual([`truoc-nang-cap-${schema}-2026-12-20-090000.sqlite`]);
  const file = join(folder, 'sao-luu', names[0] ?? '');
  expect(countsOf(file)).toMatchObject(tables);
  expect(withFile(file, sqlite => [schemaOf(sqlite), sqlite.pragma('integrity_check', { simple: true })])).toEqual([
    schema,
    'ok',
  ]);
}
