import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFile } from '../files/keep.ts';
import { addTestOffice, addUnit, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { backupsIn } from './list.ts';

const morning = Date.parse('2026-12-20T02:00:00.000Z');
const day = 86_400_000;

/** A register whose clock the test moves. */
function withClock() {
  let now = morning;
  const opened = openTestRegister({ clock: { now: () => new Date(now) } });
  const names = (): string[] => backupsIn(join(opened.folder, 'sao-luu')).map(({ fileName }) => fileName);
  return {
    ...opened,
    names,
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
}

test('a backup is made when something changed since the last one, and only then, also after a new start', async () => {
  const { register, call, names, pass, reopen } = withClock();
  expect(register.backups.status().changedSince).toBe(true);
  await register.backups.makeIfChanged('regular');
  await register.backups.makeIfChanged('regular');
  expect(names()).toHaveLength(1);
  pass(1000);
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await register.backups.makeIfChanged('regular');
  expect(names()).toEqual(['so-theo-doi-2026-12-20-090001.sqlite', 'so-theo-doi-2026-12-20-090000.sqlite']);
  const again = reopen();
  await again.register.backups.makeIfChanged('regular');
  expect(names()).toHaveLength(2);
  expect(await again.call.backups.status({})).toMatchObject({
    latestAt: '2026-12-20T02:00:01.000Z',
    changedSince: false,
  });
});

test('several backups of one second stand beside each other; none is written over', async () => {
  const { register, call, names } = withClock();
  for (const name of ['Chi bộ A', 'Chi bộ B', 'Chi bộ C']) {
    await addUnit(call, { name, kind: 'grassrootsCell' });
    await register.backups.makeIfChanged('regular');
  }
  const { items } = await call.backups.list({});
  expect(items.map(({ counts }) => counts?.units).sort()).toEqual([1, 2, 3]);
  expect(names()).toHaveLength(3);
});

test('the list says of each backup when, why, how large and what is in it', async () => {
  const { register, call } = withClock();
  await addTestOffice(call);
  await register.backups.make('beforeImport');
  writeFileSync(join(register.folder, 'sao-luu', 'so-theo-doi-2026-12-19-090000.sqlite'), 'không phải sổ');
  const { items } = await call.backups.list({});
  expect(items).toMatchObject([
    {
      fileName: 'truoc-nhap-2026-12-20-090000.sqlite',
      kind: 'beforeImport',
      place: 'own',
      at: '2026-12-20T02:00:00.000Z',
      sealed: false,
      counts: { units: 3, meetings: 0, receipts: 0, models: 0, feedback: 0 },
      savedAt: '2026-12-20T02:00:00.000Z',
    },
    { fileName: 'so-theo-doi-2026-12-19-090000.sqlite', counts: null },
  ]);
});

test('old backups are thinned as new ones come; what precedes a new version stays', async () => {
  const { register, call, names, pass, folder } = withClock();
  mkdirSync(join(folder, 'sao-luu'), { recursive: true });
  writeFileSync(join(folder, 'sao-luu', 'truoc-nang-cap-10-2026-12-20-070000.sqlite'), 'x');
  writeFileSync(join(folder, 'sao-luu', 'truoc-nang-cap-10-2026-12-20-080000.sqlite'), 'x');
  for (let count = 0; count < 4; count += 1) {
    await addUnit(call, { name: `Chi bộ ${count}`, kind: 'grassrootsCell' });
    await register.backups.makeIfChanged('regular');
    pass(60_000);
  }
  pass(5 * day);
  await addUnit(call, { name: 'Chi bộ sau', kind: 'grassrootsCell' });
  await register.backups.makeIfChanged('regular');
  expect(names()).toEqual([
    'so-theo-doi-2026-12-25-090400.sqlite',
    'so-theo-doi-2026-12-20-090300.sqlite',
    'truoc-nang-cap-10-2026-12-20-080000.sqlite',
    'truoc-nang-cap-10-2026-12-20-070000.sqlite',
  ]);
});

test('attachments are kept once by content beside the backups, whatever becomes of the register’s own', async () => {
  const { register, folder } = withClock();
  const sum = keepFile(folder, new TextEncoder().encode('Báo cáo'), 'Báo cáo.pdf');
  await register.backups.make('regular');
  const kept = join(folder, 'sao-luu', 'tep', sum);
  const { ino } = statSync(kept);
  await register.backups.make('regular');
  expect(statSync(kept).ino).toBe(ino);
  rmSync(join(folder, 'tep', sum));
  expect(readFileSync(kept, 'utf8')).toBe('Báo cáo');
});

test('the second place gets the latest backup and the attachments; missing for a week is said, plugged in again it is well', async () => {
  const { register, call, folder, pass } = withClock();
  const stick = join(temporaryFolder(), 'usb');
  const sum = keepFile(folder, new TextEncoder().encode('Báo cáo'), 'Báo cáo.pdf');
  await register.backups.make('regular');
  register.files.offerPlace('phiếu', stick);
  const set = await call.backups.setSecondPlace({ destination: 'phiếu' });
  expect(set.second).toEqual({
    place: stick,
    copiedAt: '2026-12-20T02:00:00.000Z',
    missingSince: null,
    warning: false,
  });
  expect(readdirSync(stick).sort()).toEqual(['so-theo-doi-2026-12-20-090000.sqlite', 'tep']);
  expect(existsSync(join(stick, 'tep', sum))).toBe(true);
  expect((await call.backups.list({})).items.map(({ place }) => place).sort()).toEqual(['own', 'second']);

  rmSync(stick, { recursive: true });
  writeFileSync(stick, 'nơi này không còn là thư mục');
  pass(day);
  await register.backups.makeIfChanged('regular');
  pass(6 * day);
  await register.backups.makeIfChanged('regular');
  expect(register.backups.status().second).toMatchObject({ missingSince: '2026-12-21T02:00:00.000Z', warning: false });
  pass(day);
  expect((await call.backups.status({})).second?.warning).toBe(true);

  rmSync(stick);
  await register.backups.makeIfChanged('regular');
  expect(register.backups.status().second).toMatchObject({ missingSince: null, warning: false });
  expect(readdirSync(stick)).toContain('so-theo-doi-2026-12-20-090000.sqlite');
});

test('a backup once dated years ahead by a wrong clock, or a clock set back, keeps no later one from the second place', async () => {
  const { register, call, names, pass } = withClock();
  const stick = join(temporaryFolder(), 'usb');
  await register.backups.setSecondPlace(stick);
  pass(1461 * day);
  await register.backups.make('regular');
  pass(-1461 * day);
  for (const name of ['Chi bộ A', 'Chi bộ B']) {
    await addUnit(call, { name, kind: 'grassrootsCell' });
    await register.backups.make('regular');
    pass(-60_000);
  }
  const made = ['so-theo-doi-2026-12-20-090000.sqlite', 'so-theo-doi-2026-12-20-085900.sqlite'];
  expect(names()).toEqual(['so-theo-doi-2030-12-20-090000.sqlite', ...made]);
  expect(readdirSync(stick).sort()).toEqual([...names()].sort());
});

test('what a wrong clock dated later than now is not called the latest, and comes last in the list', async () => {
  const { register, call, pass, reopen } = withClock();
  pass(1461 * day);
  await register.backups.make('regular');
  pass(-1461 * day);
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await register.backups.make('regular');
  const again = reopen();
  expect(await again.call.backups.status({})).toMatchObject({
    latestAt: '2026-12-20T02:00:00.000Z',
    changedSince: false,
  });
  const { items } = await again.call.backups.list({});
  expect(items.map(({ at }) => at)).toEqual(['2026-12-20T02:00:00.000Z', '2030-12-20T02:00:00.000Z']);
  const stick = join(temporaryFolder(), 'usb');
  await again.register.backups.setSecondPlace(stick);
  expect(readdirSync(stick)).toEqual(['so-theo-doi-2026-12-20-090000.sqlite']);
});

test('the register’s own folder, or a place inside it, is no second place, by whatever path; the one chosen stays', async () => {
  const { register, call, folder } = withClock();
  const stick = join(temporaryFolder(), 'usb');
  const link = join(temporaryFolder(), 'liên kết');
  symlinkSync(folder, link);
  await register.backups.setSecondPlace(stick);
  for (const chosen of [folder, join(folder, 'sao-luu'), join(folder, 'chưa có'), join(link, 'sao-luu')]) {
    register.files.offerPlace('phiếu', chosen);
    expect(await refused(call.backups.setSecondPlace({ destination: 'phiếu' }))).toMatchObject({
      code: 'BACKUP_REFUSED',
      data: { reason: 'insideRegister' },
    });
  }
  expect(register.backups.status().second?.place).toBe(stick);
  expect(readdirSync(folder)).not.toContain('chưa có');
});

test('a second place chosen inside the register’s folder before that was refused takes nothing away there, and is said', async () => {
  const { register, call, folder, pass } = withClock();
  await register.backups.make('regular');
  const own = join(folder, 'sao-luu');
  const setting = { place: own, copiedAt: null, missingSince: null };
  writeFileSync(join(own, 'noi-thu-hai.json'), JSON.stringify(setting));
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const { before } = await call.backups.restore({ fileName: 'so-theo-doi-2026-12-20-090000.sqlite', place: 'own' });
  expect(before).toBe('truoc-phuc-hoi-2026-12-20-090000.sqlite');
  pass(60_000);
  await register.backups.make('regular');
  pass(9 * day);
  await register.backups.make('regular');
  expect(readdirSync(own)).toContain(before);
  expect(register.backups.status().second).toMatchObject({ missingSince: '2026-12-20T02:00:00.000Z', warning: true });
});

test('two registers with one second place each thin there what they copied themselves, and nothing of the other', async () => {
  const stick = join(temporaryFolder(), 'usb');
  const [first, other] = [withClock(), withClock()];
  other.pass(60_000);
  for (const { register } of [first, other]) await register.backups.setSecondPlace(stick);
  for (let count = 0; count < 4; count += 1) {
    for (const { register, pass } of [first, other]) {
      await register.backups.make('regular');
      pass(300_000);
      await register.backups.make('regular');
      pass(day - 300_000);
    }
  }
  expect(readdirSync(stick).sort()).toEqual([...first.names(), ...other.names()].sort());
  expect(first.names()).toHaveLength(6);
});

test('a second place given up while something is copied there stays given up', async () => {
  const { register, call } = withClock();
  await register.backups.make('regular');
  const choosing = register.backups.setSecondPlace(join(temporaryFolder(), 'usb'));
  expect((await call.backups.clearSecondPlace({})).second).toBeNull();
  await choosing;
  expect(register.backups.status().second).toBeNull();
});

test('the second place is no change of the register: undo leaves it alone', async () => {
  const { register, call } = withClock();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await register.backups.setSecondPlace(join(temporaryFolder(), 'usb'));
  await call.history.undo({});
  expect(register.backups.status().second).not.toBeNull();
  expect((await call.backups.clearSecondPlace({})).second).toBeNull();
});

test('a backup that failed while nobody waited for it is said, after a new start too, until one succeeds', async () => {
  const { register, call, folder, pass, reopen } = withClock();
  await register.backups.make('regular');
  const folderOfBackups = join(folder, 'sao-luu');
  const whole = readdirSync(folderOfBackups);
  expect(register.backups.status().failure).toBeNull();
  pass(1000);
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  // What is in the way cannot be taken away, so nothing can be written there.
  const inTheWay = join(folderOfBackups, 'so-theo-doi-2026-12-20-090001.sqlite.tmp');
  mkdirSync(inTheWay);
  await expect(register.backups.makeIfChanged('regular')).rejects.toMatchObject({ code: 'SAVE_REFUSED' });
  const again = reopen();
  const { failure, latestAt } = await again.call.backups.status({});
  expect(failure).toEqual({ at: '2026-12-20T02:00:01.000Z', reason: 'notAllowed' });
  expect(latestAt).toBe('2026-12-20T02:00:00.000Z');
  expect(readdirSync(folderOfBackups)).toEqual(expect.arrayContaining(whole));
  rmSync(inTheWay, { recursive: true });
  await again.register.backups.makeIfChanged('regular');
  expect((await again.call.backups.status({})).failure).toBeNull();
});
