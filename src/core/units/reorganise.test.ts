import { expect, test } from 'vitest';
import { reportStructure } from '../documents/report/make.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const on = '2026-10-01';

/** An open round of three units; the clock can be set. */
async function openOffice() {
  let now = '2026-12-20T02:00:00.000Z';
  const opened = openTestRegister({ clock: { now: () => new Date(now) } });
  const { call, register } = opened;
  const office = await addTestOffice(call);
  await call.rounds.open({ id: office.roundId, version: 1 });
  const ending = async (id: string) => ({ id, version: (await call.units.get({ id, asOf })).version });
  return {
    ...opened,
    ...office,
    ending,
    setNow: (instant: string) => {
      now = instant;
    },
    total: async (day: string) => (await call.status.get({ year: 2026, asOf: day })).units.total,
    figures: async () => (await call.rounds.view({ id: office.roundId, asOf })).figures,
    questions: async () => (await call.rounds.view({ id: office.roundId, asOf })).questions,
    mergeCell: async (roundIds: string[]) =>
      call.units.merge({
        on,
        units: [await ending(office.cell.id)],
        into: { kind: 'existing', id: office.committee.id, cellCount: 10 },
        childrenFollow: true,
        roundIds,
      }),
    report: (day: string) =>
      JSON.stringify(reportStructure(register, { year: 2026, asOf: day, letterhead: 'board', addressee: 'standing' })),
  };
}

test('a unit merged on 01/10 inside an open round: asked, and right in the figures before and after', async () => {
  const { mergeCell, total, figures, questions, call, cell, roundId, committee } = await openOffice();
  const { operation } = await mergeCell([]);
  expect(operation?.sentence).toBe('Sáp nhập Chi bộ Ban Dân tộc vào Đảng ủy Sở Y tế từ ngày 01/10/2026');
  expect([await total('2026-09-30'), await total(on)]).toEqual([3, 2]);
  expect(await questions()).toMatchObject([{ unitId: cell.id, kind: 'closed', successorNames: ['Đảng ủy Sở Y tế'] }]);
  expect(await figures()).toMatchObject({ expected: 3, missing: 3, exempt: 0 });
  const cellsOn = async (day: string) => (await call.units.get({ id: committee.id, asOf: day })).cellCount;
  expect([await cellsOn('2026-09-30'), await cellsOn(on)]).toEqual([9, 10]);
  await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'Sáp nhập' });
  expect(await questions()).toEqual([]);
  expect(await figures()).toMatchObject({ expected: 2, missing: 2, exempt: 1 });
});

test('asked before the change and answered with it: exempt with its successor as the reason, all in one undo', async () => {
  const { mergeCell, total, figures, questions, call, cell, roundId } = await openOffice();
  const preview = await call.units.reorganisation({ unitIds: [cell.id], on });
  expect(preview.rounds).toEqual([
    { id: roundId, title: 'năm 2026', state: 'open', listed: [{ name: cell.name, received: false }] },
  ]);
  await mergeCell([roundId]);
  expect(await questions()).toEqual([]);
  expect(await figures()).toMatchObject({ expected: 2, exempt: 1 });
  const { lines } = await call.rounds.view({ id: roundId, asOf });
  expect(lines.find(line => line.unitId === cell.id)).toMatchObject({
    state: 'exempt',
    exemptReason: 'Sáp nhập vào Đảng ủy Sở Y tế từ ngày 01/10/2026',
  });
  await call.history.undo({});
  expect(await figures()).toMatchObject({ expected: 3, exempt: 0 });
  expect(await total(on)).toBe(3);
});

test('a report that arrived already counts, whoever the unit merged into', async () => {
  const { mergeCell, figures, questions, call, cell, roundId } = await openOffice();
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  await mergeCell([roundId]);
  expect(await figures()).toMatchObject({ expected: 3, received: 1, exempt: 0 });
  expect(await questions()).toEqual([]);
});

test('a unit that merged is asked about again when its report turns out not to count, and exempt with the reason proposed', async () => {
  const { mergeCell, figures, questions, call, cell, roundId } = await openOffice();
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  await mergeCell([roundId]);
  await call.receipts.change({ id: record.id, version: record.version, changes: { notCountedReason: 'gửi nhầm' } });
  const [question] = await questions();
  expect(question).toMatchObject({ kind: 'closed', proposedReason: 'Sáp nhập vào Đảng ủy Sở Y tế từ ngày 01/10/2026' });
  await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: question?.proposedReason ?? null });
  expect(await questions()).toEqual([]);
  expect(await figures()).toMatchObject({ expected: 2, received: 0, exempt: 1 });
});

test('the report of 2026 printed in 2028 is the one issued, whatever became of the units', async () => {
  const { mergeCell, report, call, roundId, setNow, committee, organisation, ending } = await openOffice();
  await mergeCell([roundId]);
  const issued = report(asOf);
  await call.rounds.close({ id: roundId, version: (await call.rounds.get({ id: roundId })).version, asOf });
  setNow('2028-03-01T02:00:00.000Z');
  const now = '2028-03-01';
  const { version } = await call.units.get({ id: organisation.id, asOf: now });
  await call.units.change({
    id: organisation.id,
    version,
    asOf: now,
    from: '2027-02-01',
    changes: { name: 'Tên mới' },
  });
  const plain = { shortName: null, cellCount: 4, memberCount: null, contactPost: null, contactPhone: null };
  await call.units.split({
    ...(await ending(committee.id)),
    on: '2027-06-01',
    staysAlive: false,
    founded: [
      { ...plain, name: 'Đảng ủy Sở Y tế 1', kind: 'grassrootsCommittee' },
      { ...plain, name: 'Đảng ủy Sở Y tế 2', kind: 'grassrootsCommittee' },
    ],
    roundIds: [],
  });
  expect(report(now)).toBe(issued);
  expect((await call.status.get({ year: 2028, asOf: now })).units.total).toBe(3);
});

test('two units merge into a new one, which takes their place, their chi bộ and a line in the open round', async () => {
  const { call, committee, cell, roundId, ending, figures, failures } = await openOffice();
  const below = await addUnit(call, { name: 'Chi bộ Dược', kind: 'subordinateCell', parentId: committee.id });
  const { record } = await call.units.merge({
    on,
    units: [await ending(committee.id), await ending(cell.id)],
    into: {
      kind: 'founded',
      unit: {
        name: 'Đảng ủy Sở Y tế và Dân tộc',
        shortName: null,
        kind: 'grassrootsCommittee',
        cellCount: 10,
        memberCount: null,
        contactPost: null,
        contactPhone: null,
      },
    },
    childrenFollow: true,
    roundIds: [roundId],
  });
  expect(record).toMatchObject({ openedOn: on, position: committee.position });
  expect((await call.units.get({ id: below.id, asOf })).parentId).toBe(record.id);
  expect((await call.units.get({ id: below.id, asOf: '2026-09-30' })).parentId).toBe(committee.id);
  expect(await figures()).toMatchObject({ expected: 2, exempt: 2 });
  const page = await call.units.page({ id: record.id, year: 2026, asOf });
  expect(page.predecessors.map(({ name, on: day }) => [name, day])).toEqual([
    [committee.name, on],
    [cell.name, on],
  ]);
  await call.history.undo({});
  expect((await call.units.get({ id: below.id, asOf })).parentId).toBe(committee.id);
  expect(failures).toEqual([]);
});

test('a unit neither merges into itself nor after its end, and a closed round takes no answer', async () => {
  const { call, cell, committee, roundId, ending, mergeCell } = await openOffice();
  const merge = async (intoId: string, roundIds: string[] = []) =>
    call.units.merge({
      on,
      units: [await ending(cell.id)],
      into: { kind: 'existing', id: intoId },
      childrenFollow: true,
      roundIds,
    });
  expect(await refused(merge(cell.id))).toMatchObject({ code: 'WRONG_VALUE', data: { reason: 'unitBelowItself' } });
  await call.rounds.close({ id: roundId, version: (await call.rounds.get({ id: roundId })).version, asOf });
  expect((await refused(merge(committee.id, [roundId]))).code).toBe('ROUND_CLOSED');
  await mergeCell([]);
  const again = call.units.merge({
    on: '2026-11-01',
    units: [await ending(cell.id)],
    into: { kind: 'existing', id: committee.id },
    childrenFollow: true,
    roundIds: [],
  });
  expect(await refused(again)).toMatchObject({ code: 'WRONG_VALUE', data: { reason: 'endedAlready' } });
});
