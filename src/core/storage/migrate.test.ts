import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addTestOffice, openAlso, openTestRegister } from '../testing/open-test-register.ts';
import { migrate } from './migrate.ts';
import { migrations, newestSchema } from './migrations/index.ts';
import { registerFileName } from './place.ts';

function schemaOf(sqlite: Sqlite.Database): unknown {
  return sqlite.pragma('user_version', { simple: true });
}

function hasTable(sqlite: Sqlite.Database, name: string): boolean {
  return sqlite.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}

test('all pending migrations happen or none does', () => {
  const sqlite = new Sqlite(':memory:');
  const broken = {
    version: newestSchema + 10,
    sql: 'CREATE TABLE one (x); CREATE TABLE two (x); CREATE TABLE one (x);',
  };
  expect(() => migrate(sqlite, [...migrations, broken])).toThrow('already exists');
  expect(schemaOf(sqlite)).toBe(0);
  expect(hasTable(sqlite, 'unit')).toBe(false);
  migrate(sqlite, migrations);
  expect(() => migrate(sqlite, [...migrations, broken])).toThrow('already exists');
  expect(schemaOf(sqlite)).toBe(newestSchema);
  expect([hasTable(sqlite, 'unit'), hasTable(sqlite, 'two')]).toEqual([true, false]);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  sqlite.close();
});

test('a migration that breaks a reference does not happen', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, migrations);
  const orphan = `INSERT INTO work_plan (id, version, unit_id, year) VALUES ('a', 1, 'nobody', 2026)`;
  expect(() => migrate(sqlite, [...migrations, { version: newestSchema + 10, sql: orphan }])).toThrow(
    'broken references',
  );
  expect(sqlite.prepare('SELECT count(*) FROM work_plan').pluck().get()).toBe(0);
  sqlite.close();
});

test('undo stops at what was there before a migration', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, migrations);
  sqlite.exec(
    `INSERT INTO operation (sequence, id, copy_id, at, who, name, parts) VALUES (7, 'a', 'b', 'c', 'd', 'e', '{}')`,
  );
  migrate(sqlite, [...migrations, { version: newestSchema + 10, sql: 'CREATE TABLE one (x)' }]);
  expect(sqlite.prepare(`SELECT value FROM fact WHERE name = 'undoFloor'`).pluck().get()).toBe('7');
  sqlite.close();
});

/** A register that says it is of an older schema, so that the first migration is tried on tables that are there. */
async function olderRegister() {
  const { folder, call, register } = openTestRegister();
  await addTestOffice(call);
  register.close();
  const file = join(folder, registerFileName);
  const sqlite = new Sqlite(file);
  sqlite.pragma('user_version = 5');
  sqlite.close();
  return { folder, file, register };
}

test('a migration that fails leaves the register as it was, with a sound backup beside it', async () => {
  const { folder, file, register } = await olderRegister();
  expect(() => openAlso(register, folder)).toThrow('already exists');
  const [backup = ''] = readdirSync(join(folder, 'sao-luu'));
  expect(backup).toMatch(/^truoc-nang-cap-5-2026-12-20-090000\.sqlite$/);
  for (const kept of [file, join(folder, 'sao-luu', backup)]) {
    const sqlite = new Sqlite(kept, { readonly: true });
    expect(schemaOf(sqlite)).toBe(5);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.prepare('SELECT count(*) FROM unit').pluck().get()).toBe(3);
    sqlite.close();
  }
});

test('without a backup there is no migration', async () => {
  const { folder, file, register } = await olderRegister();
  writeFileSync(join(folder, 'sao-luu'), 'một tệp cùng tên');
  expect(() => openAlso(register, folder)).toThrow('EEXIST');
  const sqlite = new Sqlite(file, { readonly: true });
  expect(schemaOf(sqlite)).toBe(5);
  sqlite.close();
  expect(existsSync(`${file}-journal`)).toBe(false);
});
