import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import { checkAttachments } from '../../attachments/check.ts';
import { readBackupName } from '../../backup/names.ts';
import type { Register } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { checkStorage } from '../../storage/check.ts';
import { registerFileName } from '../../storage/place.ts';
import { query } from '../../storage/query.ts';
import {
  addTestOffice,
  addUnit,
  openAlso,
  openTestRegister,
  type TestRegister,
} from '../../testing/open-test-register.ts';
import { type Work, workUntilKilled } from './work-until-killed.ts';

const program = join(import.meta.dirname, 'until-killed.ts');
const top = resolve(import.meta.dirname, '../../../..');
const workbook = join(top, 'resources/demo/danh-sach-don-vi.xlsx');
const earlier = join(top, 'test/fixtures/so-cu');

export const deeds = ['type', 'import', 'backup', 'restore', 'attach', 'migrate'] as const;
export type Deed = (typeof deeds)[number];

const lastWritten = 'Chi bộ ghi sau bản sao lưu';

/** A register with something in it, a backup of it, and a unit written after that; or one of an earlier schema. */
export async function prepareFor(deed: Deed): Promise<TestRegister> {
  const office = openTestRegister();
  if (deed === 'migrate') {
    office.register.close();
    layEarlier(join(office.folder, registerFileName));
    return office;
  }
  await addTestOffice(office.call);
  await office.register.backups.make('regular');
  await addUnit(office.call, { name: lastWritten, kind: 'grassrootsCell' });
  office.register.close();
  return office;
}

/** The register kept of the first schema. */
function layEarlier(file: string): void {
  writeFileSync(file, gunzipSync(readFileSync(join(earlier, 'so-10.sqlite.gz'))));
}

/** How many operations the log of a closed register holds. */
export function operationsIn(folder: string): number {
  const sqlite = new Sqlite(join(folder, registerFileName));
  try {
    return Number(sqlite.prepare('SELECT count(*) FROM operation').pluck().get());
  } finally {
    sqlite.close();
  }
}

export interface Run {
  readonly folder: string;
  readonly deed: Deed;
  /** Numbers begin here, so that every run writes names of its own. */
  readonly first: number;
  /** What it says when the moment begins to be counted; left out: that it is about to. */
  readonly begin?: string;
  readonly moment: Work['moment'];
  readonly disk?: Work['disk'];
}

/** Does a deed until the process is ended; what it had acknowledged by then. */
export function workAtUntilKilled({ folder, deed, first, begin = aboutTo(deed), moment, disk }: Run): Promise<string> {
  const parameters = [folder, deed, String(first), workbook];
  return workUntilKilled({ program, parameters, begin, moment, disk });
}

function aboutTo(deed: Deed): string {
  return deed === 'migrate' ? 'opening' : 'ready';
}

/** What was said, and how many operations the log held before it. */
export interface Account {
  readonly said: string;
  readonly before: number;
}

/** Whole lines only: half a line was not yet said. */
function linesOf(said: string): readonly string[] {
  return said.split('\n').slice(0, -1);
}

/**
 * What the office may rely on after any end: the next start needs nobody, the register is sound, everything acknowledged is in
 * it, and what bears a backup's name is one.
 */
export async function expectNothingLost(
  office: TestRegister,
  folder: string,
  deed: Deed,
  { said, before }: Account,
): Promise<void> {
  const lines = linesOf(said);
  const opened = openAlso(office.register, folder);
  try {
    expect(checkStorage(opened.database)).toEqual([]);
    expect(await checkAttachments(opened)).toEqual([]);
    const names = new Set(opened.book.units().map(({ profiles }) => profiles[0]?.name));
    if (deed === 'migrate') {
      const { units } = await createCaller({ register: opened }).status.get({ year: 2026, asOf: '2026-12-20' });
      expect(units.total).toBe(38);
      return;
    }
    expect(lines.filter(line => line.startsWith('Chi bộ') && !names.has(line))).toEqual([]);
    expect(names.has('Chi bộ Ban Dân tộc')).toBe(true);
    const attached = opened.database.read(query.selectFrom('attachment').select('file_name').compile());
    const kept = new Set(attached.map(({ file_name }) => `attached ${file_name}`));
    expect(lines.filter(line => line.startsWith('attached') && !kept.has(line))).toEqual([]);
    expect(names.has(lastWritten) || deed === 'restore').toBe(true);
    if (!names.has(lastWritten)) expect((await opened.backups.status()).trial?.before).toBeTruthy();
    if (deed !== 'restore') expectOperations(lines, operationsOf(opened) - before);
    if (deed === 'import') expect([4, 40]).toContain(names.size);
  } finally {
    opened.close();
    expectSoundBackups(join(folder, 'sao-luu'));
  }
}

const answers = /^(Chi bộ|attached|imported|undone)/;

/** Every operation acknowledged, and at most the one that was about to be. */
function expectOperations(lines: readonly string[], made: number): void {
  const acknowledged = lines.filter(line => answers.test(line)).length;
  expect([acknowledged, acknowledged + 1]).toContain(made);
}

function operationsOf({ database }: Register): number {
  return database.read(query.selectFrom('operation').select('sequence').compile()).length;
}

/** A file that bears a backup's name is one. */
function expectSoundBackups(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter(fileName => readBackupName(fileName) !== null)) {
    const copy = new Sqlite(join(folder, name), { readonly: true });
    expect([name, copy.pragma('integrity_check', { simple: true })]).toEqual([name, 'ok']);
    copy.close();
  }
}

/** Lays files down under a folder of their own. */
export function layFiles(folder: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, content);
  }
}
