import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { preparePlace } from './place.ts';

function reasonFor(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return Reflect.get(error.data, 'reason');
    throw error;
  }
  return 'taken';
}

test('a folder that is missing is made', () => {
  const folder = join(temporaryFolder(), 'sổ', '2026');
  expect(preparePlace(folder)).toBe(folder);
  expect(existsSync(folder)).toBe(true);
});

test('a file in the way is no folder', () => {
  const file = join(temporaryFolder(), 'so');
  writeFileSync(file, '');
  expect(reasonFor(() => preparePlace(file))).toBe('notAFolder');
  expect(reasonFor(() => preparePlace(join(file, 'trong')))).toBe('notAFolder');
});

test('a folder nobody can write to is refused, also for an administrator', () => {
  const { register } = openTestRegister();
  for (const folder of ['/proc', '/proc/so']) {
    expect(reasonFor(() => openAlso(register, folder))).toBe('notWritable');
  }
});

test.each(['\\\\may-chu\\chung\\so', '//may-chu/chung/so'])('a network path is refused: %s', folder => {
  expect(reasonFor(() => preparePlace(folder))).toBe('networkDrive');
});

test('a folder on a mounted network drive is refused, one beside it is not, and nothing is made there', () => {
  const folder = temporaryFolder();
  const share = join(folder, 'o chung');
  const mountTable = [
    '/dev/sda1 / ext4 rw 0 0',
    `//may-chu/chung ${share.replaceAll(' ', '\\040')} cifs rw 0 0`,
    `/dev/sdb1 ${share.replaceAll(' ', '\\040')}/trong-may ext4 rw 0 0`,
  ].join('\n');
  expect(reasonFor(() => preparePlace(join(share, 'so'), { mountTable }))).toBe('networkDrive');
  expect(existsSync(share)).toBe(false);
  expect(reasonFor(() => preparePlace(join(share, 'trong-may', 'so'), { mountTable }))).toBe('taken');
  expect(reasonFor(() => preparePlace(join(folder, 'o chung khac'), { mountTable }))).toBe('taken');
});

test('a short cut into a network drive or a synced folder is seen through', () => {
  const folder = temporaryFolder();
  const synced = join(folder, 'OneDrive - Sở Y tế');
  mkdirSync(synced);
  const link = join(folder, 'so-cua-toi');
  symlinkSync(synced, link);
  expect(reasonFor(() => preparePlace(join(link, 'so')))).toBe('cloudFolder');
  expect(existsSync(join(synced, 'so'))).toBe(false);
  const share = join(folder, 'chung');
  mkdirSync(share);
  const drive = join(folder, 'o-mang');
  symlinkSync(share, drive);
  expect(reasonFor(() => preparePlace(drive, { mountTable: `may:/chung ${share} nfs4 rw 0 0` }))).toBe('networkDrive');
});

test.each(['OneDrive', 'Google Drive', 'Dropbox', 'iCloud Drive', 'My Drive'])(
  'a folder synced by %s is refused',
  name => {
    expect(reasonFor(() => preparePlace(join(temporaryFolder(), name, 'so')))).toBe('cloudFolder');
  },
);
