import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAttachments } from '../attachments/check.ts';
import { mustExist, registerFolder, usualFolder } from '../hosting/places.ts';
import { openRegister } from '../register.ts';
import { checkStorage } from '../storage/check.ts';
import { registerFileName } from '../storage/place.ts';
import { addTestOffice, addUnit, openTestRegister, temporaryFolder, testClock } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { goBack, movingFrom, settleMove } from './moving.ts';
import { moving } from './testing/moving.ts';

/** An office with an attachment and a backup, in the usual folder of a program's own. */
async function officeAt(home: string) {
  const restarted: string[] = [];
  const folder = usualFolder(home);
  const office = openTestRegister({ folder, moving: movingFrom(home, place => restarted.push(place)) });
  const { cell } = await addTestOffice(office.call);
  const file = new Blob(['%PDF-1.7 bản ký']);
  await office.call.attachments.add({ noun: 'unit', recordId: cell.id, file, fileName: 'Bản ký.pdf' });
  return { ...office, home, restarted };
}

test('the whole folder goes where the clerk says; the old one is kept and says where the register went', async () => {
  const { register, call, folder, home, restarted } = await officeAt(temporaryFolder());
  await register.backups.make('regular');
  const place = join(temporaryFolder(), 'Sổ theo dõi (ổ D)');
  const steps = await moving({ register, call }, place);
  expect(steps.at(-1)).toEqual({ type: 'moved', place });
  expect(restarted).toEqual([place]);
  expect((await refused(call.register.info({}))).data).toEqual({ reason: 'moving', place: folder });
  register.close();

  expect(registerFolder(undefined, home)).toBe(place);
  const there = openTestRegister({ folder: place, moving: movingFrom(home, () => undefined) });
  settleMove(home, place, testClock);
  expect(checkStorage(there.register.database)).toEqual([]);
  expect(await checkAttachments(there.register)).toEqual([]);
  expect(there.register.book.units()).toHaveLength(3);
  expect(readdirSync(join(place, 'sao-luu')).sort()).toEqual(readdirSync(join(folder, 'sao-luu')).sort());
  expect(readdirSync(place).sort()).toEqual(['sao-luu', registerFileName, `${registerFileName}-wal`, 'tep']);
  expect(await there.call.register.info({})).toMatchObject({ place, movable: true, movedFrom: folder });

  expect(existsSync(join(folder, `${registerFileName}.truoc-khi-chuyen`))).toBe(true);
  const again = () => openTestRegister({ folder });
  expect(again).toThrow(expect.objectContaining({ data: { reason: 'moved', place } }));
});

test('a folder that will not do is refused in words and the register goes on where it is', async () => {
  const { register, call, folder, restarted } = await officeAt(temporaryFolder());
  const used = temporaryFolder();
  writeFileSync(join(used, 'Ảnh.jpg'), 'x');
  const reasonFor = async (place: string) => (await refused(moving({ register, call }, place))).data;
  expect(await reasonFor(used)).toEqual({ reason: 'notEmpty' });
  expect(await reasonFor(join(folder, 'tep'))).toEqual({ reason: 'insideRegister' });
  expect(await reasonFor(folder)).toEqual({ reason: 'insideRegister' });
  const synced = join(temporaryFolder(), 'OneDrive', 'Sổ');
  expect(await reasonFor(synced)).toMatchObject({ reason: 'cloudFolder' });
  expect(await reasonFor('\\\\may-chu\\chung')).toMatchObject({ reason: 'networkDrive' });
  expect(await reasonFor(join(used, 'Ảnh.jpg'))).toMatchObject({ reason: 'notAFolder' });
  await call.register.setReadOnly({ readOnly: true });
  expect((await refused(moving({ register, call }, join(temporaryFolder(), 'moi')))).code).toBe('READ_ONLY');
  await call.register.setReadOnly({ readOnly: false });
  expect(readdirSync(used)).toEqual(['Ảnh.jpg']);
  expect(restarted).toEqual([]);
  await addUnit(call, { name: 'Chi bộ ghi tiếp', kind: 'grassrootsCell' });
});

test('where the host cannot open the register elsewhere, moving is neither offered nor done', async () => {
  const { register, call } = openTestRegister();
  expect(await call.register.info({})).toMatchObject({ movable: false, movedFrom: null });
  expect(await refused(moving({ register, call }, temporaryFolder()))).toMatchObject({
    code: 'MOVE_REFUSED',
    data: { reason: 'notHere' },
  });
});

test('a move whose new place cannot be remembered leaves nothing there, and the register goes on', async () => {
  const home = temporaryFolder();
  const remember = (): never => {
    throw new Error('no room for it');
  };
  const { register, call } = openTestRegister({
    folder: usualFolder(home),
    moving: { before: () => null, remember, restart: () => undefined },
  });
  const place = temporaryFolder();
  expect((await refused(moving({ register, call }, place))).data).toEqual({ reason: 'notCopied' });
  expect(readdirSync(place)).toEqual([]);
  await addUnit(call, { name: 'Chi bộ ghi tiếp', kind: 'grassrootsCell' });
});

test('stopped on the way, nothing is left in the new folder and the register goes on', async () => {
  const { register, call, restarted } = await officeAt(temporaryFolder());
  const place = temporaryFolder();
  const stop = new AbortController();
  const stopped = moving({ register, call }, place, {
    signal: stop.signal,
    heard: () => stop.abort(),
  });
  await expect(stopped).rejects.toThrow();
  expect(readdirSync(place)).toEqual([]);
  expect(restarted).toEqual([]);
  await addUnit(call, { name: 'Chi bộ ghi tiếp', kind: 'grassrootsCell' });
});

test('a second place chosen while the files are copied is known in the new folder, and a backup thinned meanwhile is passed over', async () => {
  const { register, call, folder, restarted } = await officeAt(temporaryFolder());
  const backups = join(folder, 'sao-luu');
  const setting = 'noi-thu-hai.json';
  const choose = (second: string): void =>
    writeFileSync(join(backups, setting), JSON.stringify({ place: second, copiedAt: null, missingSince: null }));
  await register.backups.make('regular');
  choose('/usb trước');
  const thinned = join(backups, 'so-theo-doi-2026-12-01-090000.sqlite');
  writeFileSync(thinned, 'cũ');
  const place = temporaryFolder();
  const there = join(place, 'sao-luu', setting);
  await moving({ register, call }, place, {
    heard: () => {
      if (readdirSync(place).length > 0) rmSync(thinned, { force: true });
      if (existsSync(there)) choose('/usb sau');
    },
  });
  expect(restarted).toEqual([place]);
  expect(JSON.parse(readFileSync(there, 'utf8'))).toMatchObject({ place: '/usb sau' });
});

test('a new folder whose register does not open gives way to the old one, once; a settled one never', async () => {
  const { register, call, folder, home } = await officeAt(temporaryFolder());
  const place = temporaryFolder();
  await moving({ register, call }, place);
  register.close();
  writeFileSync(join(place, registerFileName), 'hỏng');
  expect(goBack(home)).toBe(folder);
  expect(registerFolder(undefined, home)).toBe(folder);
  expect(openTestRegister({ folder }).register.book.units()).toHaveLength(3);
  expect(goBack(home)).toBeNull();
});

test('a register that was opened in its new folder never gives way to the old one, also while that cannot be set aside', async () => {
  const { register, call, folder, home } = await officeAt(temporaryFolder());
  const place = temporaryFolder();
  await moving({ register, call }, place);
  register.close();
  const inTheWay = join(folder, `${registerFileName}.truoc-khi-chuyen`);
  mkdirSync(join(inTheWay, 'giữ'), { recursive: true });
  expect(() => settleMove(home, place, testClock)).toThrow();
  expect(existsSync(join(folder, registerFileName))).toBe(true);
  expect(goBack(home)).toBeNull();
  expect(registerFolder(undefined, home)).toBe(place);
  rmSync(inTheWay, { recursive: true });
  settleMove(home, place, testClock);
  expect(() => openTestRegister({ folder })).toThrow(expect.objectContaining({ data: { reason: 'moved', place } }));
});

test('a moved register whose disk is not plugged in is asked for, never made anew', async () => {
  const { register, call, home } = await officeAt(temporaryFolder());
  const disk = temporaryFolder();
  const place = join(disk, 'so');
  await moving({ register, call }, place);
  register.close();
  rmSync(place, { recursive: true });
  expect(mustExist(undefined, home)).toBe(true);
  const { resources, renderDocument } = register;
  const open = () => openRegister({ folder: place, resources, renderDocument, mustExist: true });
  expect(open).toThrow(expect.objectContaining({ data: { reason: 'notThere', place } }));
  expect(existsSync(place)).toBe(false);
  mkdirSync(place);
  expect(open).toThrow(expect.objectContaining({ data: { reason: 'notThere', place } }));
  expect(readdirSync(place)).toEqual([]);
});

test('where nobody can read any more to which folder it was moved, the old one says so, and none is made anew', async () => {
  const { register, call, home, folder } = await officeAt(temporaryFolder());
  const place = temporaryFolder();
  await moving({ register, call }, place);
  register.close();
  settleMove(home, place, testClock);
  writeFileSync(join(home, 'noi-de-so.json'), '{');
  expect(registerFolder(undefined, home)).toBe(folder);
  expect(() => openTestRegister({ folder })).toThrow(expect.objectContaining({ data: { reason: 'moved', place } }));
  expect(mustExist(undefined, home)).toBe(true);
});

test('a program’s own folder reached by a link settles a move like any other', async () => {
  const real = temporaryFolder();
  const home = join(temporaryFolder(), 'liên kết');
  symlinkSync(real, home);
  const { register, call } = await officeAt(home);
  await moving({ register, call }, join(home, 'Sổ'));
  register.close();
  settleMove(home, join(real, 'Sổ'), testClock);
  expect(goBack(home)).toBeNull();
});

test('on one disk the way to the new folder is remembered, so that a stick may get another letter', async () => {
  const { register, call, home } = await officeAt(join(temporaryFolder(), 'chương trình', 'du-lieu'));
  await moving({ register, call }, join(home, '..', '..', 'Sổ'));
  register.close();
  const said = JSON.parse(readFileSync(join(home, 'noi-de-so.json'), 'utf8'));
  expect(said).toEqual({ folder: join('..', '..', 'Sổ'), before: 'so-theo-doi', opened: false, settled: false });
});
