import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupsIn } from '../backup/list.ts';
import { checkInThread } from '../backup/verify.ts';
import { createCaller } from '../router/caller.ts';
import { registerFileName } from '../storage/place.ts';
import { wasLeftOpen } from '../storage/probe.ts';
import { silentLogger } from '../surroundings.ts';
import { addUnit, temporaryFolder } from '../testing/open-test-register.ts';
import { backupsAfter, type HostOptions, openHostedRegister, refusalOf, restoreUnopened } from './open-register.ts';

const checkWorker = resolve(import.meta.dirname, '../backup/check-worker.ts');

function options(folder: string, demo = false): HostOptions {
  const resources = resolve(import.meta.dirname, '../../../resources');
  return { folder, resources, documentWorker: 'khong-dung.js', checkWorker, logger: silentLogger, demo };
}

async function openWith(folder: string, names: readonly string[], demo = false): Promise<void> {
  const hosted = openHostedRegister(options(folder, demo));
  for (const name of names) await addUnit(createCaller(hosted.context), { name, kind: 'grassrootsCell' });
  await hosted.close();
}

function refusalIn(folder: string): unknown {
  try {
    openHostedRegister(options(folder));
  } catch (error) {
    return error;
  }
  return null;
}

const backupsOf = (folder: string) => backupsIn(join(folder, 'sao-luu'));

test('closing leaves a backup when something changed, none when nothing did, and none of a demonstration', async () => {
  const folder = join(temporaryFolder(), 'so');
  await openWith(folder, ['Chi bộ A']);
  expect(backupsOf(folder)).toHaveLength(1);
  await openWith(folder, []);
  expect(backupsOf(folder)).toHaveLength(1);
  await openWith(folder, ['Chi bộ B']);
  expect(backupsOf(folder)).toHaveLength(2);
  const demo = join(temporaryFolder(), 'dung-thu');
  await openWith(demo, ['Chi bộ A'], true);
  expect(backupsOf(demo)).toHaveLength(0);
});

test('the one file of the register holds everything a moment after the last change, though the program is open', async () => {
  const folder = join(temporaryFolder(), 'so');
  const copied = join(temporaryFolder(), 'usb.sqlite');
  const hosted = openHostedRegister(options(folder));
  await addUnit(createCaller(hosted.context), { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const namesInCopy = (): readonly unknown[] => {
    // By another process: one that has it open must not read its file.
    execFileSync('cp', [join(folder, registerFileName), copied]);
    const copy = new Sqlite(copied, { readonly: true });
    try {
      return copy.prepare('SELECT name FROM unit_profile').pluck().all();
    } finally {
      copy.close();
    }
  };
  await expect.poll(namesInCopy).toEqual(['Chi bộ A']);
  // That the program was open is still seen at the next start.
  execFileSync('cp', ['-r', folder, join(copied, '..', 'mat-dien')]);
  expect(wasLeftOpen(join(copied, '..', 'mat-dien', registerFileName))).toBe(true);
  await hosted.close();
});

test('after a run that ended without closing there is a backup though nothing changed since, and none after a clean one', async () => {
  const folder = join(temporaryFolder(), 'so');
  const cutOff = join(temporaryFolder(), 'mat-dien');
  const hosted = openHostedRegister(options(folder));
  await addUnit(createCaller(hosted.context), { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await hosted.context.register.backups.make('regular');
  // By another process: one that has it open must not read its file.
  execFileSync('cp', ['-r', folder, cutOff]);
  await hosted.close();
  await openWith(cutOff, []);
  expect(backupsOf(cutOff)).toHaveLength(2);
  await openWith(cutOff, []);
  expect(backupsOf(cutOff)).toHaveLength(2);
});

test('a register that cannot be opened names its backups; the chosen one takes its place and the damaged file stays', async () => {
  const folder = join(temporaryFolder(), 'so');
  await openWith(folder, ['Chi bộ A', 'Chi bộ B']);
  const file = join(folder, 'so-theo-doi.sqlite');
  writeFileSync(file, readFileSync(file).fill(0x41, 4096));
  const error = refusalIn(folder);
  expect(refusalOf(error)).toMatch(/bị hỏng.*Các bản sao lưu gần nhất: .*\(2 đơn vị, 0 báo cáo đến\)/s);
  const [backup] = backupsAfter(error);
  await restoreUnopened(folder, backup?.fileName ?? '');
  expect(refusalIn(folder)).toBeNull();
  await expect(restoreUnopened(folder, '../so-theo-doi.sqlite')).rejects.toMatchObject({ code: 'BACKUP_REFUSED' });
});

test('a register whose file is gone says so and names its backups; one that is open elsewhere offers none', async () => {
  const folder = join(temporaryFolder(), 'so');
  await openWith(folder, ['Chi bộ A']);
  rmSync(join(folder, 'so-theo-doi.sqlite'));
  const gone = refusalIn(folder);
  expect(refusalOf(gone)).toContain('không tự tạo sổ trống');
  expect(backupsAfter(gone)).toHaveLength(1);
  const other = join(temporaryFolder(), 'so');
  const hosted = openHostedRegister(options(other));
  const owned = refusalIn(other);
  expect(refusalOf(owned)).toContain('đang được mở');
  expect(backupsAfter(owned)).toEqual([]);
  await hosted.close();
});

test('a copy is read from end to end in a thread of its own, and a damaged one is not let through', async () => {
  const folder = join(temporaryFolder(), 'so');
  await openWith(folder, ['Chi bộ A']);
  const copy = join(folder, 'sao-luu', backupsOf(folder)[0]?.fileName ?? '');
  const check = checkInThread(checkWorker);
  await expect(check(copy)).resolves.toBeUndefined();
  const broken = join(folder, 'hong.sqlite');
  writeFileSync(broken, readFileSync(copy).fill(0x41, 4096));
  await expect(check(broken)).rejects.toThrow();
});
