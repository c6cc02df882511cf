import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keepFile } from '../files/keep.ts';
import { registerFileName } from '../storage/place.ts';
import { bytesIn } from '../storage/testing/bytes.ts';
import { addTestOffice, addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { preparedName } from './replace.ts';
import { restoreBackup, restoreClosed } from './restore.ts';

async function officeWithBackup() {
  const opened = openTestRegister();
  await addTestOffice(opened.call);
  const { fileName } = await opened.call.backups.make({});
  const then = visibleContent(opened.register);
  await addUnit(opened.call, { name: 'Chi bộ ghi sau', kind: 'grassrootsCell' });
  return { ...opened, fileName, then, now: visibleContent(opened.register) };
}

test('a restored register is the one of the backup; “Về lại như trước” brings back every row that was there', async () => {
  const { call, register, fileName, then, now } = await officeWithBackup();
  const { before, from } = await call.backups.restore({ fileName, place: 'own' });
  expect(from).toBe(fileName);
  expect(visibleContent(register)).toEqual(then);
  expect((await call.backups.status({})).trial).toMatchObject({ from: fileName, before });
  expect((await call.units.list({ asOf: '2026-12-20', page: { offset: 0, limit: 9 } })).total).toBe(3);
  await addUnit(call, { name: 'Chi bộ ghi trong lúc dùng thử', kind: 'grassrootsCell' });
  const trial = visibleContent(register);

  const back = await call.backups.undoRestore({});
  expect(visibleContent(register)).toEqual(now);
  expect((await call.backups.status({})).trial).toBeNull();
  await call.backups.restore({ fileName: back.before ?? '', place: 'own' });
  expect(visibleContent(register)).toEqual(trial);
});

test('a restored register that stays has no way back on the page, and keeps its backup of before', async () => {
  const { call, folder, fileName } = await officeWithBackup();
  const { before } = await call.backups.restore({ fileName, place: 'own' });
  await call.backups.keepRestored({});
  expect((await call.backups.status({})).trial).toBeNull();
  expect(await refused(call.backups.undoRestore({}))).toMatchObject({
    code: 'BACKUP_REFUSED',
    data: { reason: 'noWayBack' },
  });
  expect(readdirSync(join(folder, 'sao-luu'))).toContain(before);
});

test('open pages hear that another register stands there', async () => {
  const { call, fileName } = await officeWithBackup();
  const changes = await call.history.changes({});
  await call.backups.restore({ fileName, place: 'own' });
  expect((await changes.next()).value).toMatchObject({
    anew: true,
    nouns: expect.arrayContaining(['unit', 'settings']),
  });
  await changes.return(undefined);
});

test('a restored register that can only be opened a moment later is another one all the same: nothing reckoned before stands over it', async () => {
  const { register, call, folder, fileName, then } = await officeWithBackup();
  const { replaceFile } = register;
  const copyId = register.copyId();
  expect(register.book.units()).toHaveLength(4);
  const changes = await call.history.changes({});
  const holding: Sqlite.Database[] = [];
  Reflect.set(register, 'replaceFile', (replace: () => void) =>
    replaceFile(() => {
      replace();
      holding.push(new Sqlite(join(folder, registerFileName)).exec('BEGIN EXCLUSIVE'));
    }),
  );
  expect(await refused(call.backups.restore({ fileName, place: 'own' }))).toMatchObject({
    code: 'REGISTER_REFUSED',
    data: { reason: 'ownedElsewhere' },
  });
  for (const holder of holding) holder.close();
  expect(register.book.units()).toHaveLength(3);
  expect(visibleContent(register)).toEqual(then);
  expect(register.copyId()).not.toBe(copyId);
  expect((await changes.next()).value).toMatchObject({ anew: true });
  await changes.return(undefined);
});

test('what is no sound backup is refused with its reason, and the register in use does not change', async () => {
  const { register, folder, now } = await officeWithBackup();
  const place = temporaryFolder();
  const other = join(place, 'khac.sqlite');
  const newer = join(place, 'moi-hon.sqlite');
  const text = join(place, 'chu.sqlite');
  const backup = join(folder, 'sao-luu', readdirSync(join(folder, 'sao-luu'))[0] ?? '');
  new Sqlite(other).exec('CREATE TABLE a (x)').close();
  writeFileSync(text, 'Danh sách đơn vị\n'.repeat(40));
  writeFileSync(newer, readFileSync(backup));
  const raised = new Sqlite(newer);
  raised.pragma('user_version = 9990');
  raised.close();
  const broken = join(place, 'hong.sqlite');
  const bytes = readFileSync(backup);
  writeFileSync(broken, bytes.fill(0x41, 6 * 4096, 9 * 4096));
  const reasons: readonly (readonly [string, string])[] = [
    [other, 'notABackup'],
    [text, 'notABackup'],
    [newer, 'newer'],
    [broken, 'damaged'],
    [join(place, 'khong-co.sqlite'), 'missing'],
    [place, 'notABackup'],
    [join(folder, registerFileName), 'notABackup'],
  ];
  const before = readdirSync(folder).sort();
  for (const [file, reason] of reasons) {
    await expect(restoreBackup(register, { file })).rejects.toMatchObject({ code: 'BACKUP_REFUSED', data: { reason } });
  }
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(visibleContent(register)).toEqual(now);
});

test('the page names a backup of the list, never a path', async () => {
  const { call } = await officeWithBackup();
  for (const fileName of ['../so-theo-doi.sqlite', '/etc/passwd', 'noi-thu-hai.json']) {
    expect(await refused(call.backups.restore({ fileName, place: 'own' }))).toMatchObject({
      data: { reason: 'missing' },
    });
  }
  const inSecond = call.backups.restore({ fileName: 'so-theo-doi-2026-12-20-090000.sqlite', place: 'second' });
  expect(await refused(inSecond)).toMatchObject({ data: { reason: 'missing' } });
});

test('a backup taken as a copy of an unclean register, its journal beside it, is restored with what the journal holds', async () => {
  const { register, folder, now } = await officeWithBackup();
  const place = temporaryFolder();
  const copy = join(place, 'ban-chep.sqlite');
  const { execFileSync } = await import('node:child_process');
  for (const end of ['', '-wal']) execFileSync('cp', [join(folder, `${registerFileName}${end}`), `${copy}${end}`]);
  const other = openTestRegister();
  await restoreBackup(other.register, { file: copy });
  expect(visibleContent(other.register)).toEqual(now);
  register.close();
});

test('attachments that are gone come back with the backup that needs them', async () => {
  const { register, call, folder } = openTestRegister();
  const sum = keepFile(folder, new TextEncoder().encode('Báo cáo'), 'Báo cáo.pdf');
  const { fileName } = await call.backups.make({});
  rmSync(join(folder, 'tep'), { recursive: true });
  await call.backups.restore({ fileName, place: 'own' });
  expect(readFileSync(join(register.folder, 'tep', sum), 'utf8')).toBe('Báo cáo');
});

test('a register whose file is gone is never begun anew beside its backups; a backup takes its place', async () => {
  const { register, folder, fileName, then } = await officeWithBackup();
  register.close();
  renameSync(join(folder, registerFileName), join(temporaryFolder(), 'mang-di.sqlite'));
  expect(() => openAlso(register, folder)).toThrow('không tự tạo sổ trống');
  expect(existsSync(join(folder, registerFileName))).toBe(false);
  await restoreClosed(folder, { file: join(folder, 'sao-luu', fileName) }, register);
  const opened = openAlso(register, folder);
  expect(visibleContent(opened)).toEqual(then);
  opened.close();
});

test('a damaged register is kept byte for byte with its journal when a backup takes its place', async () => {
  const { register, folder, fileName, then } = await officeWithBackup();
  register.close();
  writeFileSync(join(folder, registerFileName), Buffer.alloc(8192, 0x41));
  writeFileSync(join(folder, `${registerFileName}-wal`), 'nhật ký');
  const { [registerFileName]: file, [`${registerFileName}-wal`]: journal } = bytesIn(folder);
  const { keptAs } = await restoreClosed(folder, { file: join(folder, 'sao-luu', fileName) }, register);
  expect(keptAs).toBe('so-theo-doi.sqlite.hong-2026-12-20-090000');
  expect(bytesIn(folder)).toMatchObject({ [`${keptAs}`]: file, [`${keptAs}-wal`]: journal });
  const opened = openAlso(register, folder);
  expect(visibleContent(opened)).toEqual(then);
  opened.close();
});

test('a backup that took the place of a damaged register says so even when its attachments cannot be brought; the log says that', async () => {
  const { register, folder, fileName, then, failures } = await officeWithBackup();
  keepFile(join(folder, 'sao-luu'), new TextEncoder().encode('Báo cáo'), 'Báo cáo.pdf');
  register.close();
  writeFileSync(join(folder, registerFileName), Buffer.alloc(8192, 0x41));
  rmSync(join(folder, 'tep'), { recursive: true, force: true });
  writeFileSync(join(folder, 'tep'), 'nơi này không còn là thư mục');
  const { keptAs } = await restoreClosed(folder, { file: join(folder, 'sao-luu', fileName) }, register);
  expect(keptAs).toBe('so-theo-doi.sqlite.hong-2026-12-20-090000');
  expect(failures).toEqual([expect.stringContaining('attachments')]);
  const opened = openAlso(register, folder);
  expect(visibleContent(opened)).toEqual(then);
  opened.close();
});

test('a restore cut off after any of its steps is ended by the next start, and none is seen half done', async () => {
  const { register, folder, fileName, then } = await officeWithBackup();
  register.close();
  const damaged = Buffer.alloc(8192, 0x41);
  const steps: readonly ((keepAs: string) => void)[] = [
    () => undefined,
    keepAs => writeFileSync(join(folder, keepAs), damaged),
    keepAs => {
      writeFileSync(join(folder, keepAs), damaged);
      renameSync(join(folder, preparedName), join(folder, registerFileName));
    },
  ];
  for (const [index, done] of steps.entries()) {
    writeFileSync(join(folder, registerFileName), damaged);
    writeFileSync(join(folder, preparedName), readFileSync(join(folder, 'sao-luu', fileName)));
    const keepAs = `so-theo-doi.sqlite.hong-${index}`;
    writeFileSync(join(folder, `${registerFileName}.dang-thay`), JSON.stringify({ keepAs }));
    done(keepAs);
    const opened = openAlso(register, folder);
    expect(visibleContent(opened)).toEqual(then);
    opened.close();
    expect(readdirSync(folder).filter(name => name.endsWith('.moi') || name.endsWith('.dang-thay'))).toEqual([]);
    expect(readFileSync(join(folder, keepAs))).toEqual(damaged);
  }
});

test('a restore that the disk does not let happen leaves nothing that would happen at the next start', async () => {
  const { register, call, folder, fileName, now } = await officeWithBackup();
  const { replaceFile } = register;
  Reflect.set(register, 'replaceFile', (replace: () => void) =>
    replaceFile(() => {
      renameSync(join(folder, registerFileName), join(folder, 'tam'));
      mkdirSync(join(folder, registerFileName, 'giu'), { recursive: true });
      try {
        replace();
      } finally {
        rmSync(join(folder, registerFileName), { recursive: true });
        renameSync(join(folder, 'tam'), join(folder, registerFileName));
      }
    }),
  );
  expect(await refused(call.backups.restore({ fileName, place: 'own' }))).toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'notAllowed', fileName: registerFileName },
  });
  expect(visibleContent(register)).toEqual(now);
  expect(readdirSync(folder).filter(name => name.endsWith('.moi') || name.endsWith('.dang-thay'))).toEqual([]);
  await addUnit(call, { name: 'Chi bộ ghi sau khi không phục hồi được', kind: 'grassrootsCell' });
});

/** A damaged register with its journal, and a file beside it that cannot be taken away: here because it is a folder. */
function damagedAndHeld(folder: string): () => void {
  writeFileSync(join(folder, registerFileName), Buffer.alloc(8192, 0x41));
  writeFileSync(join(folder, `${registerFileName}-wal`), 'nhật ký');
  mkdirSync(join(folder, `${registerFileName}-shm`));
  return () => rmSync(join(folder, `${registerFileName}-shm`), { recursive: true });
}

test('a damaged register that something holds is not replaced, in words; the folder is as it was and the next try succeeds', async () => {
  const { register, folder, fileName, then } = await officeWithBackup();
  register.close();
  const letGo = damagedAndHeld(folder);
  const names = readdirSync(folder).sort();
  const restore = () => restoreClosed(folder, { file: join(folder, 'sao-luu', fileName) }, register);
  await expect(restore()).rejects.toMatchObject({ code: 'SAVE_REFUSED', data: { fileName: registerFileName } });
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(readFileSync(join(folder, registerFileName))).toEqual(Buffer.alloc(8192, 0x41));
  expect(readFileSync(join(folder, `${registerFileName}-wal`), 'utf8')).toBe('nhật ký');
  letGo();
  expect((await restore()).keptAs).not.toBeNull();
  const opened = openAlso(register, folder);
  expect(visibleContent(opened)).toEqual(then);
  opened.close();
});

test('a start that cannot end a restore that was cut off says so in words, and the one after ends it', async () => {
  const { register, folder, fileName, then } = await officeWithBackup();
  register.close();
  const letGo = damagedAndHeld(folder);
  writeFileSync(join(folder, preparedName), readFileSync(join(folder, 'sao-luu', fileName)));
  writeFileSync(join(folder, `${registerFileName}.dang-thay`), JSON.stringify({ keepAs: 'so-theo-doi.sqlite.hong' }));
  const start = () => openAlso(register, folder);
  expect(start).toThrow(expect.objectContaining({ data: { reason: 'notWritable', place: folder } }));
  letGo();
  const opened = start();
  expect(visibleContent(opened)).toEqual(then);
  opened.close();
});

test('a register that was opened and written since never gives way to what a restore had prepared before', async () => {
  const { register, folder, fileName, now } = await officeWithBackup();
  writeFileSync(join(folder, preparedName), readFileSync(join(folder, 'sao-luu', fileName)));
  writeFileSync(join(folder, `${registerFileName}.dang-thay`), JSON.stringify({ keepAs: null }));
  expect(() => openAlso(register, folder)).toThrow(
    expect.objectContaining({ data: { reason: 'ownedElsewhere', place: folder } }),
  );
  expect(readdirSync(folder)).toContain(`${registerFileName}-wal`);
  expect(visibleContent(register)).toEqual(now);
  register.close();
  const opened = openAlso(register, folder);
  expect(visibleContent(opened)).toEqual(now);
  opened.close();
});
