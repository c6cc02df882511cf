import { execFileSync } from 'node:child_process';
import fs, { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { registerFileName } from './place.ts';
import { refuseUnsound, wasLeftOpen } from './probe.ts';

async function closedRegister(): Promise<string> {
  const { folder, call, register } = openTestRegister();
  await addTestOffice(call);
  register.close();
  return join(folder, registerFileName);
}

/** As another program that has the register open, with one thing written. */
function openAndWrite(file: string): Sqlite.Database {
  const other = new Sqlite(file, { timeout: 0 });
  other.pragma('locking_mode = EXCLUSIVE');
  other.pragma('journal_mode = WAL');
  other.exec("INSERT INTO fact (name, value) VALUES ('written', 'yes')");
  return other;
}

/** What is found by the next start after the power went now. By another process: an open file is never read but through SQLite. */
function writtenAfterPowerCut(file: string): unknown {
  const copy = join(temporaryFolder(), registerFileName);
  for (const end of ['', '-wal']) if (existsSync(file + end)) execFileSync('cp', [file + end, copy + end]);
  const found = new Sqlite(copy);
  try {
    return found.prepare("SELECT value FROM fact WHERE name = 'written'").pluck().get();
  } finally {
    found.close();
  }
}

/** Does something in the very moment between the look for a journal and the reading. */
function checkedWhile<Result>(
  file: string,
  meanwhile: () => Result,
): { readonly refused: unknown; done: Result | null } {
  const { existsSync: look } = fs;
  const outcome: { refused: unknown; done: Result | null } = { refused: null, done: null };
  fs.existsSync = path => {
    const found = look(path);
    if (path !== `${file}-wal` || outcome.done !== null || !new Error().stack?.includes('filter')) return found;
    outcome.done = meanwhile();
    return found;
  };
  syncBuiltinESMExports();
  try {
    refuseUnsound(file, file);
  } catch (error) {
    outcome.refused = error;
  } finally {
    fs.existsSync = look;
    syncBuiltinESMExports();
  }
  return outcome;
}

test('a program that opens the register while another looks at it loses nothing it wrote, whatever happens then', async () => {
  const file = await closedRegister();
  const { refused, done: other } = checkedWhile(file, () => openAndWrite(file));
  expect(refused).toMatchObject({ code: 'SQLITE_BUSY' });
  expect(writtenAfterPowerCut(file)).toBe('yes');
  other?.close();
});

test('a journal left by a run that began and ended while another looked at the register is kept', async () => {
  const file = await closedRegister();
  const elsewhere = join(temporaryFolder(), registerFileName);
  execFileSync('cp', [file, elsewhere]);
  const ended = openAndWrite(elsewhere);
  const { refused, done } = checkedWhile(file, () => {
    for (const end of ['', '-wal']) execFileSync('cp', [elsewhere + end, file + end]);
    return true;
  });
  ended.close();
  expect([refused, done]).toEqual([null, true]);
  expect(wasLeftOpen(file)).toBe(true);
  expect(writtenAfterPowerCut(file)).toBe('yes');
});
