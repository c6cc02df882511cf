import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepFile } from '../files/keep.ts';
import { restoreBackup } from '../recovery/restore.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';

const passphrase = 'Mật khẩu của Ban 2026';

async function sealedOffice() {
  const opened = openTestRegister();
  await addTestOffice(opened.call);
  const sum = keepFile(opened.folder, new TextEncoder().encode('Báo cáo của Sở Y tế'), 'Báo cáo.pdf');
  const { fileName } = await opened.call.backups.make({ passphrase });
  return { ...opened, sum, fileName, file: join(opened.folder, 'sao-luu', fileName) };
}

test('a sealed backup shows nothing, and brings register and attachments back with its passphrase on another PC', async () => {
  const { register, sum, file, fileName } = await sealedOffice();
  const bytes = readFileSync(file);
  for (const word of ['SQLite', 'Y tế', 'Báo cáo']) expect(bytes.includes(word)).toBe(false);
  expect(register.backups.list().find(entry => entry.fileName === fileName)).toMatchObject({
    sealed: true,
    counts: null,
  });
  const other = openTestRegister();
  await restoreBackup(other.register, { file, passphrase });
  expect(visibleContent(other.register)).toEqual(visibleContent(register));
  expect(readFileSync(join(other.folder, 'tep', sum), 'utf8')).toBe('Báo cáo của Sở Y tế');
  expect(readdirSync(other.folder).sort()).toEqual(['sao-luu', 'so-theo-doi.sqlite', 'so-theo-doi.sqlite-wal', 'tep']);
});

test('without the passphrase, or with another one, nothing changes and the sentence says so', async () => {
  const { call, register, folder, fileName } = await sealedOffice();
  const before = visibleContent(register);
  const ask = (word?: string) =>
    refused(call.backups.restore({ fileName, place: 'own', ...(word === undefined ? {} : { passphrase: word }) }));
  expect(await ask()).toMatchObject({ code: 'BACKUP_REFUSED', data: { reason: 'needsPassphrase' } });
  expect(await ask('Mật khẩu của Ban 2027')).toMatchObject({ data: { reason: 'wrongPassphrase' } });
  expect(visibleContent(register)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['sao-luu', 'so-theo-doi.sqlite', 'so-theo-doi.sqlite-wal', 'tep']);
});

test('a sealed backup that cannot be made says why, under its own name', async () => {
  const { register } = openTestRegister();
  const target = join(temporaryFolder(), 'so.khoa');
  // What is in the way cannot be taken away, so nothing can be written there.
  mkdirSync(`${target}.mo.tmp`);
  await expect(register.backups.makeFile({ target, passphrase })).rejects.toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'notAllowed', fileName: 'so.khoa' },
  });
});

test.each(['.mo', '.tmp', ''])(
  'what stands in the way of a sealed backup as “so.khoa%s” refuses it, and nothing open is left',
  async end => {
    const { register } = openTestRegister();
    const folder = temporaryFolder();
    const target = join(folder, 'so.khoa');
    mkdirSync(`${target}${end}`);
    await expect(register.backups.makeFile({ target, passphrase })).rejects.toMatchObject({
      code: 'SAVE_REFUSED',
      data: { fileName: 'so.khoa' },
    });
    expect(readdirSync(folder)).toEqual([`so.khoa${end}`]);
  },
);

test('a sealed backup changed in any one place, or cut short, is not opened', async () => {
  const { register, file } = await sealedOffice();
  const bytes = readFileSync(file);
  const spoilt = join(temporaryFolder(), 'so.khoa');
  const places = fc.sample(fc.integer({ min: 8, max: bytes.length - 1 }), { numRuns: 6, seed: 6 });
  for (const place of places) {
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(place) ^ 1, place);
    writeFileSync(spoilt, other);
    await expect(restoreBackup(register, { file: spoilt, passphrase })).rejects.toMatchObject({
      code: 'BACKUP_REFUSED',
    });
  }
  writeFileSync(spoilt, bytes.subarray(0, bytes.length - 5000));
  await expect(restoreBackup(register, { file: spoilt, passphrase })).rejects.toMatchObject({
    data: { reason: 'wrongPassphrase' },
  });
});
