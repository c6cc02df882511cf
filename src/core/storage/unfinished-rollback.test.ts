import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { registerFileName } from './place.ts';

test('a run that ended while the register had no write-ahead log yet needs nobody at the next start', async () => {
  const { register, call, folder } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  register.close();
  const left = leaveInTheMiddle(join(folder, registerFileName));
  const again = openAlso(register, left);
  expect(again.book.units()).toHaveLength(1);
  expect(existsSync(join(left, `${registerFileName}-journal`))).toBe(false);
  again.close();
});

/** A folder with the register as a run leaves it that ends in the middle of a write without a write-ahead log. */
function leaveInTheMiddle(file: string): string {
  const left = temporaryFolder();
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = DELETE');
  // So little memory that the change is written to the file before it is committed.
  sqlite.pragma('cache_size = 1');
  sqlite.exec('BEGIN IMMEDIATE; CREATE TABLE half (a); INSERT INTO half SELECT randomblob(4000) FROM change LIMIT 1');
  sqlite.exec("UPDATE unit_profile SET name = 'nửa chừng'");
  sqlite.exec('INSERT INTO half SELECT randomblob(4000) FROM half, half, half');
  for (let round = 0; round < 8; round += 1) sqlite.exec('INSERT INTO half SELECT randomblob(4000) FROM half');
  for (const ending of ['', '-journal']) copyFileSync(file + ending, join(left, registerFileName + ending));
  sqlite.exec('ROLLBACK');
  sqlite.close();
  return left;
}
