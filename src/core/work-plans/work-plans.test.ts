import { expect, test } from 'vitest';
import { bareWorkPlan } from '../records/bare.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };
const { unitId: _, ...nothingSaid } = bareWorkPlan('', 2026);

test('every unit that owes a plan has a line, with its record where there is one', async () => {
  const { call } = openTestRegister();
  const { committee, cell } = await addTestOffice(call);
  const { record, operation } = await call.workPlans.create({
    ...nothingSaid,
    unitId: cell.id,
    inProgramme: 'yes',
    programmeNumber: ' 125/KH-SYT ',
    programmeDate: '2026-07-01',
  });
  expect(operation?.sentence).toBe('Ghi chương trình, kế hoạch năm 2026 của Chi bộ Ban Dân tộc');
  expect(record.programmeNumber).toBe('125/KH-SYT');
  const { items, total } = await call.workPlans.list({ year: 2026, asOf, page });
  expect(total).toBe(3);
  expect(items.map(line => [line.unitName, line.position, line.plan?.inProgramme ?? null])).toEqual([
    [committee.name, 1, null],
    [cell.name, 2, 'yes'],
    ['Đoàn Thanh niên UBND tỉnh', 3, null],
  ]);
});

test('lines are found without marks, by what is recorded, and sorted with nothing recorded last', async () => {
  const { call } = openTestRegister();
  const { committee, cell } = await addTestOffice(call);
  await call.workPlans.create({ ...nothingSaid, unitId: cell.id, ownPlan: 'yes', ownPlanDate: '2026-07-02' });
  await call.workPlans.create({ ...nothingSaid, unitId: committee.id, ownPlan: 'no', inProgramme: 'yes' });
  const list = async (more: Partial<Parameters<typeof call.workPlans.list>[0]>) =>
    (await call.workPlans.list({ year: 2026, asOf, page, ...more })).items.map(line => line.unitName);
  expect(await list({ search: 'so y te' })).toEqual([committee.name]);
  expect(await list({ ownPlan: 'no' })).toEqual([committee.name]);
  expect(await list({ inProgramme: 'notRecorded' })).toEqual([cell.name, 'Đoàn Thanh niên UBND tỉnh']);
  for (const direction of ['ascending', 'descending'] as const) {
    expect((await list({ sort: { by: 'ownPlanDate', direction } }))[0]).toBe(cell.name);
  }
  expect(await list({ sort: { by: 'name', direction: 'descending' } })).toEqual([
    'Đoàn Thanh niên UBND tỉnh',
    committee.name,
    cell.name,
  ]);
  expect(await list({ page: { offset: 1, limit: 1 } })).toEqual([cell.name]);
});

test('a unit has one record a year, also when a removed one comes back', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const plan = { ...nothingSaid, unitId: cell.id };
  const { record } = await call.workPlans.create(plan);
  const again = await refused(call.workPlans.create(plan));
  expect(again).toMatchObject({ code: 'ALREADY_EXISTS', data: { noun: 'workPlan', name: cell.name } });
  const { record: gone } = await call.workPlans.remove({ id: record.id, version: record.version });
  expect(gone.deletedAt).not.toBeNull();
  await call.workPlans.create(plan);
  expect((await refused(call.workPlans.restore({ id: record.id }))).code).toBe('ALREADY_EXISTS');
  await call.history.undo({});
  expect((await call.workPlans.restore({ id: record.id })).record.deletedAt).toBeNull();
  await call.workPlans.create({ ...plan, year: 2027 });
});

test('a partial change leaves the rest; a stale one is told what it is now', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record } = await call.workPlans.create({ ...nothingSaid, unitId: cell.id, note: 'Gọi lại' });
  const changed = await call.workPlans.change({
    id: record.id,
    version: record.version,
    changes: { inProgramme: 'yes', programmeDate: '2026-07-01' },
  });
  expect(changed.record).toMatchObject({ inProgramme: 'yes', note: 'Gọi lại', version: 2 });
  const stale = await refused(
    call.workPlans.change({ id: record.id, version: record.version, changes: { inProgramme: 'no' } }),
  );
  expect(stale).toMatchObject({
    code: 'STALE',
    data: {
      noun: 'workPlan',
      fields: [
        { field: 'inProgramme', now: 'Có' },
        { field: 'programmeDate', now: '01/07/2026' },
      ],
    },
  });
  expect(stale.message).toContain('Đã đưa vào chương trình, kế hoạch công tác năm: Có; ');
  const same = await call.workPlans.change({ id: record.id, version: 2, changes: { inProgramme: 'yes' } });
  expect(same.operation).toBeNull();
});

test('a removed record takes no change, and a unit that is not in the register gets none', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const { record } = await call.workPlans.create({ ...nothingSaid, unitId: cell.id });
  await call.workPlans.remove({ id: record.id, version: 1 });
  expect((await refused(call.workPlans.change({ id: record.id, version: 2, changes: {} }))).code).toBe('NOT_FOUND');
  expect((await refused(call.workPlans.remove({ id: record.id, version: 2 }))).code).toBe('NOT_FOUND');
  await call.units.remove({ id: committee.id, version: committee.version });
  expect(await refused(call.workPlans.create({ ...nothingSaid, unitId: committee.id }))).toMatchObject({
    code: 'WRONG_VALUE',
    data: { field: 'unitId', reason: 'unknownUnit' },
  });
});

test('plans pasted over several units are one operation with one undo, all or none', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const { record } = await call.workPlans.create({ ...nothingSaid, unitId: cell.id });
  const shown = { id: record.id, version: record.version };
  const { records, operation } = await call.workPlans.fill({
    year: 2026,
    plans: [
      { unitId: cell.id, shown, changes: { inProgramme: 'yes' } },
      { unitId: committee.id, shown: null, changes: { inProgramme: 'no', ownPlanNumber: '12-KH/ĐU' } },
    ],
  });
  expect(operation?.sentence).toBe('Ghi chương trình, kế hoạch năm 2026 của 02 đơn vị');
  expect(records.map(({ inProgramme }) => inProgramme)).toEqual(['yes', 'no']);
  const stale = call.workPlans.fill({
    year: 2026,
    plans: [
      { unitId: committee.id, shown: { id: records[1]?.id ?? '', version: 1 }, changes: { inProgramme: 'yes' } },
      { unitId: cell.id, shown, changes: { inProgramme: 'no' } },
    ],
  });
  expect((await refused(stale)).code).toBe('STALE');
  const again = call.workPlans.fill({ year: 2026, plans: [{ unitId: committee.id, shown: null, changes: {} }] });
  expect((await refused(again)).code).toBe('ALREADY_EXISTS');
  await call.history.undo({});
  const after = await call.workPlans.list({ year: 2026, asOf: '2026-12-20', page: { offset: 0, limit: 10 } });
  expect(after.items.map(({ plan }) => plan?.inProgramme ?? null)).toEqual([null, null, null]);
});
