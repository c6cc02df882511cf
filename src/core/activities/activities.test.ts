import { expect, test } from 'vitest';
import type { ActivityFields } from '../../contract/index.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const page = { offset: 0, limit: 200 };
const plain = {
  year: 2026,
  title: null,
  quantity: 1,
  people: null,
  heldOn: null,
  groups: [],
  note: null,
} satisfies Partial<ActivityFields>;

test('activities are found by unit, kind, group and text without marks, and sorted', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  await call.activities.create({
    ...plain,
    unitId: cell.id,
    kind: 'session',
    title: 'Hội nghị  tuyên truyền  Chỉ số hạnh phúc',
    quantity: 2,
    people: 90,
    heldOn: '2026-08-01',
    groups: [9, 2, 2],
  });
  await call.activities.create({ ...plain, unitId: committee.id, kind: 'article', quantity: 12 });
  const titles = async (more: Partial<Parameters<typeof call.activities.list>[0]>) =>
    (await call.activities.list({ year: 2026, page, ...more })).items.map(item => item.kind);
  expect(await titles({})).toEqual(['article', 'session']);
  expect(await titles({ search: 'hoi nghi tuyen truyen chi so' })).toEqual(['session']);
  expect(await titles({ search: 'SỞ Y TẾ' })).toEqual(['article']);
  expect(await titles({ group: 2 })).toEqual(['session']);
  expect(await titles({ group: 0 })).toEqual(['article']);
  expect(await titles({ kinds: ['article', 'material'] })).toEqual(['article']);
  expect(await titles({ unitId: cell.id })).toEqual(['session']);
  expect(await titles({ sort: { by: 'people', direction: 'descending' } })).toEqual(['session', 'article']);
  expect(await titles({ sort: { by: 'quantity', direction: 'ascending' } })).toEqual(['session', 'article']);
  const { items } = await call.activities.list({ year: 2026, kinds: ['session'], page });
  expect(items[0]).toMatchObject({
    unitName: cell.name,
    title: 'Hội nghị tuyên truyền Chỉ số hạnh phúc',
    groups: [2, 9],
  });
});

test('an activity is changed, removed and restored, each in one operation', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const { record } = await call.activities.create({ ...plain, unitId: cell.id, kind: 'article' });
  const moved = await call.activities.change({ id: record.id, version: 1, changes: { unitId: committee.id } });
  expect(moved.operation?.sentence).toBe('Sửa công tác tuyên truyền của Đảng ủy Sở Y tế');
  expect((await refused(call.activities.remove({ id: record.id, version: 1 }))).data).toEqual({
    noun: 'activity',
    fields: [{ field: 'unitId', now: committee.name }],
  });
  await call.activities.remove({ id: record.id, version: 2 });
  expect((await call.activities.list({ year: 2026, page })).total).toBe(0);
  expect((await call.activities.list({ year: 2026, deleted: true, page })).total).toBe(1);
  expect((await call.activities.restore({ id: record.id })).record.deletedAt).toBeNull();
});

test('records of a removed unit go with it and come back with it', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  await call.activities.create({ ...plain, unitId: cell.id, kind: 'article' });
  await call.units.remove({ id: cell.id, version: cell.version });
  expect((await call.activities.list({ year: 2026, page })).total).toBe(0);
  await call.units.restore({ id: cell.id });
  expect((await call.activities.list({ year: 2026, page })).total).toBe(1);
});
