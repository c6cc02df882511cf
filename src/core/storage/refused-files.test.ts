import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { addTestOffice, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { registerFileName } from './place.ts';
import { bytesIn } from './testing/bytes.ts';

interface Laid {
  readonly folder: string;
  readonly file: string;
  /** Opens the register there and answers with the reason it was refused for. */
  reason(): string;
}

/** A closed register with a small office in it, to be spoiled by the test. */
async function laidDown(): Promise<Laid> {
  const { folder, call, register } = openTestRegister();
  await addTestOffice(call);
  register.close();
  return { folder, file: join(folder, registerFileName), reason: () => reasonFor(register, folder) };
}

function reasonFor(register: Register, folder: string): string {
  try {
    openAlso(register, folder).close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toBe('REGISTER_REFUSED');
    expect(error.message).toMatch(/^[\p{L}\s,()“”.…-]+\. Thư mục: /u);
    return Reflect.get(error.data, 'reason');
  }
  return 'opened';
}

function sql(file: string, statement: string): void {
  const sqlite = new Sqlite(file);
  sqlite.exec(statement);
  sqlite.close();
}

const spoilings: readonly (readonly [string, string, (file: string) => void])[] = [
  ['of a newer version', 'newer', file => sql(file, 'PRAGMA user_version = 9990')],
  ['that is no database', 'foreign', file => writeFileSync(file, 'Danh sách đơn vị\n'.repeat(40))],
  ['of another program', 'foreign', file => sql(file, 'PRAGMA application_id = 7')],
  ['of no bytes', 'damaged', file => truncateSync(file, 0)],
  ['of only zeros', 'damaged', file => writeFileSync(file, Buffer.alloc(8192))],
  ['cut off in the header', 'damaged', file => truncateSync(file, 60)],
  ['cut off in the middle', 'damaged', file => truncateSync(file, 3 * 4096)],
  ['with strange bytes in the middle', 'damaged', file => overwrite(file, 4096, 2000, 0x41)],
  ['with a page of zeros', 'damaged', file => overwrite(file, 2 * 4096, 4096, 0)],
];

function overwrite(file: string, from: number, length: number, byte: number): void {
  const bytes = readFileSync(file);
  bytes.fill(byte, from, from + length);
  writeFileSync(file, bytes);
}

test.each(spoilings)('a file %s is refused (%s) and not one byte of the folder changes', async (_, reason, spoil) => {
  const laid = await laidDown();
  spoil(laid.file);
  const before = bytesIn(laid.folder);
  expect(laid.reason()).toBe(reason);
  expect(laid.reason()).toBe(reason);
  expect(bytesIn(laid.folder)).toEqual(before);
});

test('a register whose first bytes are gone is damaged, not foreign, where its backups stand beside it', async () => {
  const laid = await laidDown();
  overwrite(laid.file, 0, 16, 0x58);
  rmSync(join(laid.folder, 'sao-luu'), { recursive: true, force: true });
  expect(laid.reason()).toBe('foreign');
  mkdirSync(join(laid.folder, 'sao-luu'));
  expect(laid.reason()).toBe('damaged');
});

/** Copied by another process: a file this one has open is never read but through SQLite. */
function asACrashLeavesIt(file: string, copy: string): void {
  for (const end of ['', '-wal']) execFileSync('cp', [`${file}${end}`, `${copy}${end}`]);
}

test('a damaged file whose last run ended badly is refused with its journal untouched', async () => {
  const { folder, call, register } = openTestRegister();
  await addTestOffice(call);
  const copy = join(temporaryFolder(), registerFileName);
  asACrashLeavesIt(join(folder, registerFileName), copy);
  register.close();
  overwrite(copy, 8 * 4096, 12 * 4096, 0x41);
  const place = join(copy, '..');
  const before = bytesIn(place);
  expect(Object.keys(before)).toHaveLength(2);
  expect(reasonFor(register, place)).toBe('damaged');
  expect(bytesIn(place)).toEqual(before);
});

test('a journal that a newer version left behind is not played into the file', async () => {
  const laid = await laidDown();
  const newer = new Sqlite(laid.file);
  newer.pragma('locking_mode = EXCLUSIVE');
  newer.pragma('journal_mode = WAL');
  newer.pragma('user_version = 9990');
  const place = temporaryFolder();
  asACrashLeavesIt(laid.file, join(place, registerFileName));
  newer.close();
  const before = bytesIn(place);
  const { register } = openTestRegister();
  expect(reasonFor(register, place)).toBe('newer');
  expect(bytesIn(place)).toEqual(before);
});

test('a register that failed to be prepared is let go of', () => {
  const { register } = openTestRegister();
  const folder = join(temporaryFolder(), 'so');
  expect(() => openAlso({ ...register, resources: '/khong-co' }, folder)).toThrow('ENOENT');
  const opened = openAlso(register, folder);
  expect(opened.settings().place).toBe('Lạng Sơn');
  opened.close();
});

test('a full disk refuses the change, keeps what was saved and takes changes again when there is room', async () => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  const before = register.database.pragma('page_count');
  const [{ page_count: pages = 0 } = {}] = before as { page_count: number }[];
  register.database.pragma(`max_page_count = ${pages}`);
  const { version } = await call.settings.get({});
  const change = () =>
    call.settings.change({ version, changes: { basis: { standing: 'x'.repeat(20_000), provincialBoard: '' } } });
  await expect(change()).rejects.toMatchObject({ code: 'REGISTER_REFUSED', data: { reason: 'diskFull' } });
  expect((await call.units.list({ asOf: '2026-12-20', page: { offset: 0, limit: 9 } })).total).toBe(3);
  register.database.pragma('max_page_count = 100000');
  expect((await change()).record.version).toBe(version + 1);
});
