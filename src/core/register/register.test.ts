import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { newestSchema } from '../storage/migrations/index.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';

test('the register says where it lives, when it was saved last and who works in it', async () => {
  const { call, folder } = openTestRegister();
  expect(await call.register.info({})).toEqual({
    place: folder,
    who: 'Người thử',
    schema: newestSchema,
    savedAt: '2026-12-20T02:00:00.000Z',
    clockBehind: false,
    demo: false,
    readOnly: null,
    movable: false,
    movedFrom: null,
  });
  expect(await call.register.setWho({ who: '  Văn  thư ' })).toEqual({ who: 'Văn thư' });
  await addTestOffice(call);
  const { items } = await call.history.list({ page: { offset: 0, limit: 1 } });
  expect(items[0]?.who).toBe('Văn thư');
});

test('a living register is backed up into its own folder as one sound file', async () => {
  const { call, folder } = openTestRegister();
  await addTestOffice(call);
  const { fileName, bytes } = await call.register.backup({});
  const file = join(folder, 'sao-luu', fileName);
  expect(statSync(file).size).toBe(bytes);
  const copy = new Sqlite(file, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT count(*) FROM unit').pluck().get()).toBe(3);
  copy.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(await call.register.check({})).toEqual({ sound: true, findings: [] });
});

test('everything removed stands in “Mục đã xóa”, the latest first, under a name a person knows', async () => {
  let hour = 2;
  const { call } = openTestRegister({ clock: { now: () => new Date(`2026-12-20T0${hour}:00:00Z`) } });
  const { cell, organisation } = await addTestOffice(call);
  const { record } = await call.models.create({
    name: 'Cơ quan xanh',
    type: 'happyOffice',
    bearer: null,
    field: null,
    unitIds: [cell.id],
    year: 2026,
    level: 'grassroots',
    state: 'proposed',
    groups: [],
    results: null,
    spreadProposed: false,
    commendationProposed: false,
    note: null,
  });
  const months = [6, null].map(month => ({ unitId: cell.id, month, before: '', value: 'yes' }));
  await call.meetings.fill({ year: 2026, kind: 'regular', cells: months });
  const cleared = months.map(cellOfGrid => ({ ...cellOfGrid, before: 'yes', value: '' }));
  await call.meetings.fill({ year: 2026, kind: 'regular', cells: cleared });
  await call.models.remove({ id: record.id, version: 1 });
  hour += 1;
  await call.units.remove({ id: organisation.id, version: organisation.version });
  const { items, total } = await call.register.removed({ page: { offset: 0, limit: 10 } });
  expect(total).toBe(4);
  expect(items[0]).toMatchObject({ noun: 'unit', name: 'Đoàn Thanh niên UBND tỉnh' });
  expect(items.slice(1).map(item => item.name)).toEqual(
    expect.arrayContaining(['Cơ quan xanh', 'Chi bộ Ban Dân tộc, tháng 6/2026', 'Chi bộ Ban Dân tộc, cả năm 2026']),
  );
});
