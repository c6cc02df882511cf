import { expect, test } from 'vitest';
import { bareModel } from '../records/bare.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };
const { name: _, unitIds: __, ...plain } = bareModel({ name: '', type: 'happyOffice', unitIds: [], year: 2026 });

test('a model may belong to several units, the first of which answers for it', async () => {
  const { call } = openTestRegister();
  const { cell, committee, organisation } = await addTestOffice(call);
  const { record, operation } = await call.models.create({
    ...plain,
    name: 'Cơ quan  xanh',
    unitIds: [cell.id, committee.id, cell.id],
  });
  expect(operation?.sentence).toBe('Thêm mô hình “Cơ quan xanh”');
  expect(record.unitIds).toEqual([cell.id, committee.id]);
  const list = async (unitId: string) => (await call.models.list({ asOf, unitId, page })).items;
  expect((await list(committee.id))[0]?.unitNames).toEqual([cell.name, committee.name]);
  expect(await list(organisation.id)).toEqual([]);
  const nobody = '00000000-0000-7000-8000-00000000ffff';
  expect(await refused(call.models.create({ ...plain, name: 'Khác', unitIds: [cell.id, nobody] }))).toMatchObject({
    code: 'WRONG_VALUE',
    data: { field: 'unitIds' },
  });
});

test('models are found by year, type, state, group and text, and sorted by the office’s order of types', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const add = (name: string, more: Partial<Parameters<typeof call.models.create>[0]>) =>
    call.models.create({ ...plain, name, unitIds: [cell.id], ...more });
  await add('Bệnh viện không khói thuốc', { type: 'happyHospital', unitIds: [committee.id], groups: [3] });
  await add('Áo dài', { type: 'happyFamily', state: 'spreading', results: 'Được nhân rộng ở 05 xã' });
  await add('Ánh sáng', { type: 'happyFamily', year: 2027 });
  const names = async (more: Partial<Parameters<typeof call.models.list>[0]>) =>
    (await call.models.list({ asOf, page, ...more })).items.map(item => item.name);
  expect(await names({})).toEqual(['Ánh sáng', 'Áo dài', 'Bệnh viện không khói thuốc']);
  expect(await names({ year: 2026 })).toEqual(['Áo dài', 'Bệnh viện không khói thuốc']);
  expect(await names({ search: 'duoc nhan rong' })).toEqual(['Áo dài']);
  expect(await names({ search: 'benh vien' })).toEqual(['Bệnh viện không khói thuốc']);
  expect(await names({ types: ['happyHospital'] })).toEqual(['Bệnh viện không khói thuốc']);
  expect(await names({ states: ['spreading'] })).toEqual(['Áo dài']);
  expect(await names({ group: 3 })).toEqual(['Bệnh viện không khói thuốc']);
  expect(await names({ sort: { by: 'unit', direction: 'ascending' } })).toEqual([
    'Bệnh viện không khói thuốc',
    'Ánh sáng',
    'Áo dài',
  ]);
});

test('a stale form is told in words what a model is now', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const { record } = await call.models.create({ ...plain, name: 'Cơ quan xanh', unitIds: [cell.id] });
  const changes = {
    unitIds: [committee.id, cell.id],
    level: 'committee',
    state: 'recognised',
    groups: [4, 1],
    spreadProposed: true,
  } as const;
  await call.models.change({
    id: record.id,
    version: 1,
    changes: { ...changes, unitIds: [...changes.unitIds], groups: [...changes.groups] },
  });
  expect((await refused(call.models.change({ id: record.id, version: 1, changes: { name: 'Khác' } }))).data).toEqual({
    noun: 'model',
    fields: [
      { field: 'unitIds', now: `${committee.name}; ${cell.name}` },
      { field: 'level', now: 'Cấp Đảng bộ UBND tỉnh' },
      { field: 'state', now: 'Đã công nhận' },
      { field: 'groups', now: '1, 4' },
      { field: 'spreadProposed', now: 'Có' },
    ],
  });
});
