import { expect, test } from 'vitest';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

test('units stand in protocol order: kinds as the letter lists them, then position, children after parents', async () => {
  const { call } = openTestRegister();
  const { committee } = await addTestOffice(call);
  await addUnit(call, { name: 'Đảng ủy Sở Xây dựng', kind: 'grassrootsCommittee', position: 1 });
  await addUnit(call, { name: 'Chi bộ 2', kind: 'subordinateCell', parentId: committee.id, position: 2 });
  await addUnit(call, { name: 'Chi bộ 1', kind: 'subordinateCell', parentId: committee.id, position: 1 });
  const { items, total } = await call.units.list({ asOf, page });
  expect(total).toBe(6);
  expect(items.map(unit => unit.name)).toEqual([
    'Đảng ủy Sở Xây dựng',
    'Đảng ủy Sở Y tế',
    'Chi bộ 1',
    'Chi bộ 2',
    'Chi bộ Ban Dân tộc',
    'Đoàn Thanh niên UBND tỉnh',
  ]);
});

test('units are found without marks by name, short name and code, and sorted with nothing recorded last', async () => {
  const { call } = openTestRegister();
  await addUnit(call, {
    name: 'Chi bộ A',
    kind: 'grassrootsCell',
    shortName: 'VP UBND',
    code: 'HC.01',
    memberCount: 9,
  });
  await addUnit(call, { name: 'Chi bộ Đ', kind: 'grassrootsCell', memberCount: 30 });
  await addUnit(call, { name: 'Đảng ủy  B', kind: 'grassrootsCommittee', cellCount: 4 });
  const names = async (more: Partial<Parameters<typeof call.units.list>[0]>) =>
    (await call.units.list({ asOf, page, ...more })).items.map(unit => unit.name);
  expect(await names({ search: 'vp ubnd' })).toEqual(['Chi bộ A']);
  expect(await names({ search: 'hc 01' })).toEqual(['Chi bộ A']);
  expect(await names({ search: 'ĐẢNG UỶ' })).toEqual(['Đảng ủy B']);
  expect(await names({ kinds: ['grassrootsCommittee'] })).toEqual(['Đảng ủy B']);
  expect(await names({ sort: { by: 'name', direction: 'descending' } })).toEqual(['Đảng ủy B', 'Chi bộ Đ', 'Chi bộ A']);
  expect(await names({ sort: { by: 'memberCount', direction: 'ascending' } })).toEqual([
    'Chi bộ A',
    'Chi bộ Đ',
    'Đảng ủy B',
  ]);
  expect(await names({ sort: { by: 'memberCount', direction: 'descending' } })).toEqual([
    'Chi bộ Đ',
    'Chi bộ A',
    'Đảng ủy B',
  ]);
});

test('a name is borne once, however it is spelled', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const again = await refused(addUnit(call, { name: 'CHI BỘ  BAN DÂN TỘC', kind: 'grassrootsCell' }));
  expect(again).toMatchObject({ code: 'ALREADY_EXISTS', data: { noun: 'unit', name: cell.name } });
  await call.units.remove({ id: cell.id, version: 1 });
  await addUnit(call, { name: cell.name, kind: 'grassrootsCell' });
  expect((await refused(call.units.restore({ id: cell.id }))).code).toBe('ALREADY_EXISTS');
});

test('a correction changes the past, a change from a day leaves it', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  await call.units.change({ id: cell.id, version: 1, asOf, changes: { memberCount: 12 } });
  const renamed = await call.units.change({
    id: cell.id,
    version: 2,
    asOf,
    from: '2026-09-01',
    changes: { name: 'Chi bộ Sở Dân tộc và Tôn giáo' },
  });
  expect(renamed.operation?.sentence).toBe('Sửa thông tin Chi bộ Ban Dân tộc');
  const onDay = async (day: string) => await call.units.get({ id: cell.id, asOf: day });
  expect(await onDay('2026-08-31')).toMatchObject({ name: 'Chi bộ Ban Dân tộc', memberCount: 12 });
  expect(await onDay('2026-09-01')).toMatchObject({ name: 'Chi bộ Sở Dân tộc và Tôn giáo', memberCount: 12 });
  expect((await onDay(asOf)).profiles).toHaveLength(2);
  const stale = await refused(call.units.change({ id: cell.id, version: 1, asOf, changes: { memberCount: 1 } }));
  expect(stale.data).toMatchObject({
    noun: 'unit',
    fields: expect.arrayContaining([{ field: 'memberCount', now: '12' }]),
  });
});

test('a unit ends on a day with its successors; it is never below itself', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const closed = await call.units.close({
    id: cell.id,
    version: 1,
    closedOn: '2026-10-01',
    successorIds: [committee.id],
  });
  expect(closed.operation?.sentence).toBe('Kết thúc hoạt động của Chi bộ Ban Dân tộc từ ngày 01/10/2026');
  const total = async (day: string) => (await call.units.list({ asOf: day, page })).total;
  expect([await total('2026-09-30'), await total('2026-10-01')]).toEqual([3, 2]);
  expect((await call.units.list({ asOf, includeClosed: true, page })).total).toBe(3);
  const child = await addUnit(call, { name: 'Đảng bộ bộ phận', kind: 'sectionCommittee', parentId: committee.id });
  const loop = call.units.change({ id: committee.id, version: 1, asOf, changes: { parentId: child.id } });
  expect(await refused(loop)).toMatchObject({ code: 'WRONG_VALUE', data: { reason: 'unitBelowItself' } });
  expect(await refused(call.units.remove({ id: committee.id, version: 1 }))).toMatchObject({
    code: 'STILL_USED',
    data: { by: 'subordinateUnits' },
  });
});
