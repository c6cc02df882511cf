import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, testClock } from '../testing/open-test-register.ts';
import { backupBeforeMigration } from './before-migration.ts';
import { beforeMigrationName } from './names.ts';

function oldRegister() {
  const place = temporaryFolder();
  const sqlite = new Sqlite(join(place, 'so.sqlite'));
  onTestFinished(() => {
    sqlite.close();
  });
  sqlite.exec('CREATE TABLE unit (name TEXT)');
  sqlite.pragma('user_version = 80');
  return { place, sqlite, name: beforeMigrationName(80, testClock.now()) };
}

test('what precedes a change of tables is one sound file under a name that says which tables it has', () => {
  const { place, sqlite, name } = oldRegister();
  backupBeforeMigration(sqlite, place, testClock);
  expect(name).toBe('truoc-nang-cap-80-2026-12-20-090000.sqlite');
  expect(readdirSync(join(place, 'sao-luu'))).toEqual([name]);
});

test('where it cannot be made the migration hears of it, and nothing half made takes up the disk', () => {
  const { place, sqlite, name } = oldRegister();
  mkdirSync(join(place, 'sao-luu', name, 'trong'), { recursive: true });
  expect(() => backupBeforeMigration(sqlite, place, testClock)).toThrow();
  expect(readdirSync(join(place, 'sao-luu'))).toEqual([name]);
});
