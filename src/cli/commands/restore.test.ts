import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addTestOffice, addUnit, openTestRegister, temporaryFolder } from '../../core/testing/open-test-register.ts';
import { readCommandLine } from '../usage.ts';
import { recover } from './recover.ts';
import { restore } from './restore.ts';
import { backup, check, undo } from './upkeep.ts';

/** A closed register of three units, backed up, and a fourth written after. */
async function office(): Promise<string> {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  await register.backups.make('regular');
  await addUnit(call, { name: 'Chi bộ ghi sau', kind: 'grassrootsCell' });
  register.close();
  return folder;
}

function line(...words: readonly string[]) {
  return readCommandLine(words);
}

/** How many units the latest backup has: every command leaves one when it changed something. */
async function unitsIn(folder: string): Promise<unknown> {
  const target = join(temporaryFolder(), 'so.sqlite');
  await backup(line('backup', '--out', target, '--data', folder));
  const { default: Sqlite } = await import('better-sqlite3');
  const copy = new Sqlite(target, { readonly: true });
  const count = copy.prepare('SELECT count(*) FROM unit WHERE deleted_at IS NULL').pluck().get();
  copy.close();
  return count;
}

test('restore latest, and back again by the name it answers with', async () => {
  const folder = await office();
  const { json, text } = await restore(line('restore', 'latest', '--data', folder));
  expect(json).toMatchObject({ from: 'so-theo-doi-2026-12-20-090000.sqlite', keptAs: null, skipped: [] });
  expect(text).toContain('Đã phục hồi từ bản sao lưu: so-theo-doi-2026-12-20-090000.sqlite');
  expect(await unitsIn(folder)).toBe(3);
  const before = String(Reflect.get(Object(json), 'before'));
  await restore(line('restore', before, '--data', folder));
  expect(await unitsIn(folder)).toBe(4);
});

test('restore latest takes what was made last, not what a wrong clock dated years ahead', async () => {
  const folder = await office();
  const backups = join(folder, 'sao-luu');
  const right = 'so-theo-doi-2020-12-20-090000.sqlite';
  renameSync(join(backups, 'so-theo-doi-2026-12-20-090000.sqlite'), join(backups, right));
  copyFileSync(join(backups, right), join(backups, 'so-theo-doi-2999-01-05-080000.sqlite'));
  const { json } = await restore(line('restore', 'latest', '--data', folder));
  expect(json).toMatchObject({ from: right, skipped: [] });
});

test('a sealed backup made with a passphrase file is restored with it into a new folder, on a new PC', async () => {
  const folder = await office();
  const place = temporaryFolder();
  const secret = join(place, 'mat-khau.txt');
  writeFileSync(secret, 'Mật khẩu của Ban\r\n');
  const out = join(place, 'usb', 'so.khoa');
  await backup(line('backup', '--out', out, '--passphrase-file', secret, '--data', folder));
  expect(readFileSync(out).includes('SQLite')).toBe(false);
  const fresh = join(place, 'may-moi', 'so');
  await expect(restore(line('restore', out, '--data', fresh))).rejects.toMatchObject({
    data: { reason: 'needsPassphrase' },
  });
  await restore(line('restore', out, '--passphrase-file', secret, '--data', fresh));
  expect(await unitsIn(fresh)).toBe(4);
  writeFileSync(secret, 'ngắn');
  await expect(restore(line('restore', out, '--passphrase-file', secret, '--data', fresh))).rejects.toThrow(
    '8 đến 200',
  );
});

test('a damaged register: check refuses, recover reads it again, and a second recover finds it sound', async () => {
  const folder = await office();
  const file = join(folder, 'so-theo-doi.sqlite');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 3 * 4096));
  await expect(check(line('check', '--data', folder))).rejects.toMatchObject({ data: { reason: 'damaged' } });
  const { json, text } = await recover(line('recover', '--data', folder));
  expect(json).toMatchObject({ sound: false, counts: { units: 4 } });
  expect(text).toContain('Tệp sổ bị hỏng được giữ nguyên với tên: so-theo-doi.sqlite.hong-');
  expect((await check(line('check', '--data', folder))).exitCode).toBe(0);
  expect((await recover(line('recover', '--data', folder))).json).toEqual({ sound: true });
});

test('a register that cannot be read at all is kept, and the latest sound backup takes its place; a damaged backup is passed over', async () => {
  const folder = await office();
  const file = join(folder, 'so-theo-doi.sqlite');
  writeFileSync(file, Buffer.alloc(20_000, 0x41));
  writeFileSync(join(folder, 'sao-luu', 'so-theo-doi-2026-12-20-090001.sqlite'), 'hỏng');
  await expect(recover(line('recover', '--data', folder))).rejects.toMatchObject({ code: 'NOTHING_READABLE' });
  expect(readFileSync(file)).toEqual(Buffer.alloc(20_000, 0x41));
  const { json, warnings } = await restore(line('restore', '--data', folder));
  expect(json).toMatchObject({ from: 'so-theo-doi-2026-12-20-090000.sqlite', before: null });
  expect(warnings).toEqual(['Bỏ qua bản sao lưu “so-theo-doi-2026-12-20-090001.sqlite” vì bị hỏng.']);
  expect(readFileSync(join(folder, String(Reflect.get(Object(json), 'keptAs'))))).toEqual(Buffer.alloc(20_000, 0x41));
  expect(await unitsIn(folder)).toBe(3);
});

test('a mistyped folder never becomes a register, whatever is asked of it', async () => {
  const folder = join(temporaryFolder(), 'khong-co');
  for (const ask of [backup, check, recover, undo]) {
    await expect(ask(line('x', '--data', folder))).rejects.toMatchObject({ data: { reason: 'missing' } });
  }
  await expect(restore(line('restore', '--data', folder))).rejects.toMatchObject({ data: { reason: 'noneKept' } });
  expect(existsSync(join(folder, 'so-theo-doi.sqlite'))).toBe(false);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});
