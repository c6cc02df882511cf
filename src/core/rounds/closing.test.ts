import { expect, test } from 'vitest';
import type { ReportChoice } from '../../contract/index.ts';
import { reportStructure } from '../documents/report/make.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { figureUnits } from '../reckoning/figure-units.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const later = '2028-03-01';
const reason = 'Bổ sung báo cáo đến chậm';
const choice: ReportChoice = { year: 2026, asOf, letterhead: 'board', addressee: 'standing' };

/** An open round with one report, a plan and a count of meetings; the clock can be set. */
async function openOffice() {
  let now = '2026-12-20T02:00:00.000Z';
  const { register, call, failures } = openTestRegister({ clock: { now: () => new Date(now) } });
  const office = await addTestOffice(call);
  const { committee, cell, roundId } = office;
  await call.rounds.open({ id: roundId, version: 1 });
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  await call.models.create({
    name: 'Chi bộ hạnh phúc',
    type: 'happyOffice',
    bearer: null,
    field: null,
    unitIds: [cell.id],
    year: 2026,
    level: 'grassroots',
    state: 'proposed',
    groups: [3],
    results: null,
    spreadProposed: true,
    commendationProposed: false,
    note: null,
  });

  async function versionOf(unitId: string): Promise<number> {
    return (await call.units.get({ id: unitId, asOf: now.slice(0, 10) })).version;
  }

  return {
    ...office,
    register,
    call,
    failures,
    setNow: (instant: string) => {
      now = instant;
    },
    report: (asked: Partial<ReportChoice> = {}) => JSON.stringify(reportStructure(register, { ...choice, ...asked })),
    close: async () => {
      const { version } = await call.rounds.get({ id: roundId });
      return call.rounds.close({ id: roundId, version, asOf });
    },
    reopen: async () => {
      const { version } = await call.rounds.get({ id: roundId });
      return call.rounds.reopen({ id: roundId, version, reason });
    },
    rename: async (unitId: string, name: string) =>
      call.units.change({ id: unitId, version: await versionOf(unitId), asOf, changes: { name } }),
    merge: async (unitId: string, closedOn: string, into: string) =>
      call.units.close({ id: unitId, version: await versionOf(unitId), closedOn, successorIds: [into] }),
  };
}

type OpenOffice = Awaited<ReturnType<typeof openOffice>>;

/** Everything that may happen to an office in fifteen months. */
async function liveOn({ call, committee, cell, organisation, rename, merge, setNow }: OpenOffice): Promise<void> {
  setNow(`${later}T02:00:00.000Z`);
  await rename(committee.id, 'Đảng ủy Sở Y tế và Dân số');
  const heir = await addUnit(call, { name: 'Đảng ủy Sở Nội vụ', kind: 'grassrootsCommittee', cellCount: 4 });
  await merge(cell.id, '2026-10-01', heir.id);
  await rename(organisation.id, 'Đoàn Thanh niên cơ quan');
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { cutOff: 'through' } });
}

test('a unit merged on 01/10 inside an open round is asked about; the figures hold before and after', async () => {
  const { call, committee, cell, roundId, merge } = await openOffice();
  const figures = async () => (await call.rounds.view({ id: roundId, asOf })).figures;
  expect(await figures()).toMatchObject({ expected: 3, received: 1, missing: 2, exempt: 0 });
  await merge(cell.id, '2026-10-01', committee.id);
  const { questions } = await call.rounds.view({ id: roundId, asOf });
  expect(questions).toEqual([
    {
      unitId: cell.id,
      unitName: 'Chi bộ Ban Dân tộc',
      kind: 'closed',
      on: '2026-10-01',
      successorNames: ['Đảng ủy Sở Y tế'],
      proposedReason: 'Sáp nhập vào Đảng ủy Sở Y tế từ ngày 01/10/2026',
    },
  ]);
  expect(await figures()).toMatchObject({ expected: 3, received: 1, missing: 2 });
  await call.rounds.answerRoster({ roundId, unitId: cell.id, listed: false });
  expect((await call.rounds.view({ id: roundId, asOf })).questions).toEqual([]);
  expect(await figures()).toMatchObject({ expected: 2, received: 1, missing: 1 });
  expect((await call.status.get({ year: 2026, asOf })).units.total).toBe(2);
});

test('the report of a closed round, made in 2028 after renames and merges, is the one issued, to the character', async () => {
  const office = await openOffice();
  const issued = office.report();
  await office.close();
  expect(office.report()).toBe(issued);
  await liveOn(office);
  expect(office.report()).toBe(issued);
  expect(office.report({ asOf: later, roundId: office.roundId })).toBe(issued);
  expect(issued).toContain('Chi bộ Ban Dân tộc');
  expect(office.failures).toEqual([]);
});

test('the page, the year’s figures and the units behind them stay as they were closed', async () => {
  const office = await openOffice();
  const { call, register, roundId } = office;
  const behind = () => figureUnits(register.book, { year: 2026, asOf: later, figure: 'round.missing' });
  const before = await call.rounds.view({ id: roundId, asOf });
  const status = await call.status.get({ year: 2026, asOf });
  const { operation } = await office.close();
  expect(operation?.sentence).toBe('Chốt số liệu đợt báo cáo năm 2026, số liệu tính đến hết ngày 20/12/2026');
  await liveOn(office);
  const after = await call.rounds.view({ id: roundId, asOf: later });
  expect(after).toMatchObject({ lines: before.lines, figures: before.figures, questions: [] });
  expect(after.closed).toEqual({ at: '2026-12-20T02:00:00.000Z', by: 'Người thử', asOf });
  expect(after.round).toMatchObject({ state: 'closed', lastDayOnTime: before.round.lastDayOnTime });
  expect(await call.status.get({ year: 2026, asOf: later })).toEqual({ ...status, closed: true });
  expect(behind().map(({ unit }) => unit.name)).toEqual(['Chi bộ Ban Dân tộc', 'Đoàn Thanh niên UBND tỉnh']);
  expect((await call.status.get({ year: 2028, asOf: later })).units.total).toBe(3);
});

test('reopening asks the reason, keeps it in the log and reckons anew', async () => {
  const office = await openOffice();
  const { call, cell, roundId } = office;
  await office.close();
  await liveOn(office);
  const { record, operation } = await office.reopen();
  expect(record).toMatchObject({ state: 'open', closedAt: null, cutOff: null, appliedCutOff: 'through' });
  expect(operation?.sentence).toBe(`Mở lại số liệu đợt báo cáo năm 2026, lý do: ${reason}`);
  const view = await call.rounds.view({ id: roundId, asOf });
  expect(view.lines.map(line => line.unitName)).toContain('Đảng ủy Sở Y tế và Dân số');
  expect(view.questions.map(({ unitId }) => unitId)).toContain(cell.id);
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const { items } = await call.history.list({ page: { offset: 0, limit: 10 } });
  expect(items.map(({ sentence }) => sentence)).toContain(operation?.sentence);
  expect((await refused(call.rounds.reopen({ id: roundId, version: 1, reason: ' ' }))).code).toBe('BAD_REQUEST');
});

test('closing and reopening are taken back and done again whole', async () => {
  const office = await openOffice();
  const { call, roundId } = office;
  const issued = office.report();
  const state = async () => (await call.rounds.get({ id: roundId })).state;
  await office.close();
  await call.history.undo({});
  expect(await state()).toBe('open');
  await call.history.redo({});
  expect(await state()).toBe('closed');
  await liveOn(office);
  expect(office.report()).toBe(issued);
  const reopened = await office.reopen();
  expect(office.report()).not.toBe(issued);
  await call.history.undoOperation({ id: reopened.operation?.id ?? '' });
  expect(await state()).toBe('closed');
  expect(office.report()).toBe(issued);
});

test('a round closed while it was being prepared has the roster it showed', async () => {
  const { call } = openTestRegister();
  const { roundId } = await addTestOffice(call);
  await call.rounds.close({ id: roundId, version: 1 });
  expect((await call.rounds.view({ id: roundId, asOf })).figures.expected).toBe(3);
  const { version } = await call.rounds.get({ id: roundId });
  expect((await call.rounds.reopen({ id: roundId, version, reason })).record.state).toBe('open');
  expect((await call.rounds.view({ id: roundId, asOf })).lines).toHaveLength(3);
});

test('nothing of a closed round is undone beneath it: the closing is named', async () => {
  const office = await openOffice();
  const { call, cell, roundId } = office;
  const exempt = await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'Mới thành lập' });
  await office.close();
  const id = exempt.operation?.id ?? '';
  expect(await refused(call.history.undoOperation({ id }))).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { blockedBy: 'Chốt số liệu đợt báo cáo năm 2026, số liệu tính đến hết ngày 20/12/2026' },
  });
  const reopened = await office.reopen();
  await call.history.undoOperation({ id });
  expect((await call.rounds.view({ id: roundId, asOf })).figures.exempt).toBe(0);
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const again = await refused(call.history.undoOperation({ id: reopened.operation?.id ?? '' }));
  expect(again).toMatchObject({ code: 'UNDO_BLOCKED' });
});

test('a closed round refuses receipts, exemptions, extensions, figures and changes of itself', async () => {
  const office = await openOffice();
  const { call, cell, roundId } = office;
  await office.close();
  const { version } = await call.rounds.get({ id: roundId });
  const figures = { sessions: 1, people: null, articles: null, specialPages: null, materials: null };
  const attempts = [
    call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id }),
    call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'x' }),
    call.rounds.extend({ roundId, unitIds: [cell.id], to: '2027-01-10', reason: null }),
    call.rounds.answerRoster({ roundId, unitId: cell.id, listed: false }),
    call.rounds.recordContent({ version: null, content: { roundId, unitId: cell.id, ...figures } }),
    call.rounds.change({ id: roundId, version, changes: { title: 'Khác' } }),
    call.rounds.close({ id: roundId, version }),
    call.rounds.remove({ id: roundId, version }),
  ];
  for (const attempt of attempts) expect((await refused(attempt)).code).toBe('ROUND_CLOSED');
});
