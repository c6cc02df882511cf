import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowOfFeedback } from '../feedback/rows.ts';
import { bareFeedback } from '../records/bare.ts';
import { closeRound } from '../rounds/close.ts';
import { activitiesByUnit } from './activities-by-unit.ts';
import { coverageTable } from './coverage-table.ts';
import { doubtsOf } from './doubts.ts';
import { figureUnits } from './figure-units.ts';
import { unitIdsOf } from './model-units.ts';
import { statusOf } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';
import { reckonYear } from './year.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function status(asOf = '2026-12-20') {
  return statusOf(office.register.book, 2026, asOf);
}

function model(unitIds: readonly string[], type: string, name = 'Nụ cười người bệnh') {
  office.row('model', {
    name,
    type,
    bearer: null,
    field: null,
    unit_ids: JSON.stringify(unitIds),
    year: 2026,
    level: 'grassroots',
    state: 'proposed',
    groups: '[3]',
    results: null,
    spread_proposed: 0,
    commendation_proposed: 0,
    note: null,
    search_key: name.toLowerCase(),
  });
}

describe('work plans', () => {
  test('an own plan is never inferred from the programme, nor the other way round', () => {
    const first = office.unit('Chi bộ A', 'grassrootsCell');
    const second = office.unit('Chi bộ B', 'grassrootsCell');
    office.plan(first, { in_programme: 'yes' });
    office.plan(second, { own_plan: 'yes' });
    expect(status().workPlans).toEqual({ done: 1, no: 0, notRecorded: 1, expected: 2 });
    expect(status().ownPlans).toEqual({ done: 1, no: 0, notRecorded: 1, expected: 2 });
  });

  test('a plan dated later is not known yet, an undated one is', () => {
    const first = office.unit('Chi bộ A', 'grassrootsCell');
    const second = office.unit('Chi bộ B', 'grassrootsCell');
    office.plan(first, { own_plan: 'yes', own_plan_date: '2026-08-10' });
    office.plan(second, { own_plan: 'yes' });
    expect(status('2026-08-09').ownPlans.done).toBe(1);
    expect(status('2026-08-10').ownPlans.done).toBe(2);
  });
});

describe('công tác tuyên truyền', () => {
  function content(unitId: string, sessions: number | null) {
    office.row('report_content', {
      round_id: office.roundId,
      unit_id: unitId,
      sessions,
      people: sessions === null ? null : sessions * 10,
      articles: null,
      special_pages: null,
      materials: null,
    });
  }

  function activity(unitId: string, quantity: number, heldOn: string | null = null) {
    office.row('activity', {
      unit_id: unitId,
      year: 2026,
      kind: 'session',
      title: null,
      quantity,
      people: 30,
      held_on: heldOn,
      groups: '[]',
      note: null,
      search_key: '',
    });
  }

  test('a reported figure counts from the first receipt that counts, before that the sum of activities', () => {
    const unit = office.unit('Chi bộ A', 'grassrootsCell');
    content(unit, 7);
    activity(unit, 2);
    expect(status().activities).toEqual([{ kind: 'session', quantity: 2, people: 30 }]);
    office.receipt(unit, '2026-12-08');
    expect(status('2026-12-07').activities).toEqual([{ kind: 'session', quantity: 2, people: 30 }]);
    expect(status('2026-12-08').activities).toEqual([{ kind: 'session', quantity: 7, people: 70 }]);
  });

  test('a reported zero is a figure; nothing reported falls back to the activities', () => {
    const zero = office.unit('Chi bộ A', 'grassrootsCell');
    const silent = office.unit('Chi bộ B', 'grassrootsCell');
    for (const unit of [zero, silent]) {
      office.receipt(unit, '2026-12-08');
      activity(unit, 3);
    }
    content(zero, 0);
    content(silent, null);
    expect(status().activities).toEqual([{ kind: 'session', quantity: 3, people: 30 }]);
    expect(status().activityUnits).toBe(2);
    const { items } = activitiesByUnit(office.register.book, {
      year: 2026,
      asOf: '2026-12-20',
      page: { offset: 0, limit: 10 },
    });
    expect(items.map(item => item.counted)).toEqual(['reported', 'summed']);
  });

  test('what a cell did belongs to its committee; an activity after the as-of date is not counted', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 2 });
    const cell = office.unit('Chi bộ 1', 'subordinateCell', { parentId: committee });
    activity(cell, 4);
    activity(committee, 5, '2026-12-25');
    expect(status().activities).toEqual([{ kind: 'session', quantity: 4, people: 30 }]);
  });
});

describe('targets of KH 195', () => {
  test('task 67 counts each type once a unit, over the kinds the office chose', () => {
    const first = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 2 });
    const second = office.unit('Chi bộ B', 'grassrootsCell');
    office.unit('Đoàn C', 'massOrganisation');
    model([first], 'skilfulMobilisation', 'một');
    model([first], 'skilfulMobilisation', 'hai');
    model([first, second], 'followingUncleHo', 'ba');
    expect(status().modelTask).toEqual({ skilfulMobilisation: 1, followingUncleHo: 2, both: 1, expected: 2 });
    expect(status().targets.find(target => target.task === 67)).toEqual({ task: 67, done: 1, expected: 2 });
    expect(status().models).toMatchObject({ total: 3, units: 2 });
  });

  test('no target is the province’s own (task 66)', () => {
    expect(status().targets.map(target => target.task)).toEqual([2, 4, 67]);
  });
});

describe('what a removed unit had', () => {
  function remove(unitId: string): void {
    office.register.transact({ name: 'register.seed', parts: {} }, writer => writer.remove('unit', unitId));
  }

  test('is counted no more: its models and opinions went with it', () => {
    const stays = office.unit('Chi bộ A', 'grassrootsCell');
    const removed = office.unit('Chi bộ B', 'grassrootsCell');
    model([removed], 'skilfulMobilisation', 'một');
    model([removed, stays], 'happyOffice', 'hai');
    for (const unitId of [removed, stays]) {
      const opinion = bareFeedback({ kind: 'proposal', unitId, year: 2026, content: 'thêm người' });
      office.row('feedback', { ...rowOfFeedback(opinion), groups: '[3]' });
    }
    remove(removed);
    expect(status().models).toMatchObject({ total: 1, units: 1 });
    expect(status().feedback.byKind.proposal).toBe(1);
    expect(status().groups[2]).toEqual({ group: 3, models: 1, feedback: 1 });
    const { models } = reckonYear(office.register.book, 2026, '2026-12-20');
    expect(models.map(unitIdsOf)).toEqual([[stays]]);
  });

  test('a unit that ended keeps its models: they were built', () => {
    const ended = office.unit('Chi bộ A', 'grassrootsCell');
    model([ended], 'happyOffice');
    office.change('unit', ended, { closed_on: '2026-10-01' });
    expect(status().models).toMatchObject({ total: 1, units: 0 });
  });
});

describe('every figure opens the units behind it', () => {
  test('and their number is the figure', () => {
    const first = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 2 });
    const second = office.unit('Chi bộ B', 'grassrootsCell');
    office.unit('Chi bộ C', 'grassrootsCell');
    office.plan(first, { in_programme: 'yes', own_plan: 'no' });
    office.plan(second, { in_programme: 'no' });
    office.receipt(first, '2026-12-08', { copy_form: 'soft' });
    office.receipt(second, '2026-12-12');
    model([second], 'skilfulMobilisation');
    const figures = status();
    const listed = (figure: Parameters<typeof figureUnits>[1]['figure']) =>
      figureUnits(office.register.book, { year: 2026, asOf: '2026-12-20', figure }).length;
    expect(listed('units')).toBe(figures.units.total);
    expect(listed('workPlans.done')).toBe(figures.workPlans.done);
    expect(listed('workPlans.no')).toBe(figures.workPlans.no);
    expect(listed('workPlans.notRecorded')).toBe(figures.workPlans.notRecorded);
    expect(listed('ownPlans.no')).toBe(figures.ownPlans.no);
    expect(listed('ownPlans.notRecorded')).toBe(figures.ownPlans.notRecorded);
    expect(listed('round.received')).toBe(figures.round?.received);
    expect(listed('round.onTime')).toBe(figures.round?.onTime);
    expect(listed('round.late')).toBe(figures.round?.late);
    expect(listed('round.missing')).toBe(figures.round?.missing);
    expect(listed('round.softOnly')).toBe(figures.round?.softOnly);
    expect(listed('models')).toBe(figures.models.units);
    expect(listed('task67.skilfulMobilisation')).toBe(figures.modelTask.skilfulMobilisation);
  });

  test('of the round: a unit that closed meanwhile stays in the list as it stays in the figure', () => {
    const closed = office.unit('Chi bộ A', 'grassrootsCell');
    office.unit('Chi bộ B', 'grassrootsCell');
    office.receipt(closed, '2026-09-01');
    office.change('round', office.roundId, { state: 'open' });
    for (const { id } of office.register.book.unitsOn('2026-09-01').units) {
      const line = { round_id: office.roundId, unit_id: id, listed: 1 };
      office.row('roster_line', { ...line, exempt_reason: null, extended_to: null, extension_reason: null });
    }
    office.change('unit', closed, { closed_on: '2026-10-01' });
    const question = { year: 2026, asOf: '2026-12-20', figure: 'round.received' } as const;
    expect(status().round?.received).toBe(1);
    expect(figureUnits(office.register.book, question)).toMatchObject([{ unit: { name: 'Chi bộ A' } }]);
  });

  test('of one month too', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.unit('Chi bộ B', 'grassrootsCell');
    office.meeting(committee, 7, [4, 9]);
    const question = { year: 2026, asOf: '2026-12-20', month: 7 } as const;
    expect(figureUnits(office.register.book, { ...question, figure: 'meetings.done' })).toMatchObject([
      { unit: { name: 'Đảng ủy A' }, detail: '4/9' },
    ]);
    expect(figureUnits(office.register.book, { ...question, figure: 'meetings.notRecorded' })).toMatchObject([
      { unit: { name: 'Chi bộ B' } },
    ]);
  });
});

describe('the units behind a figure', () => {
  test('of meetings are those of party cells; mass organisations stand beside', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    const organisation = office.unit('Đoàn B', 'massOrganisation');
    office.meeting(cell, 9, 'yes');
    office.meeting(organisation, 9, 'yes', { kind: 'organisation' });
    const question = { year: 2026, asOf: '2026-12-20', figure: 'meetings.done' } as const;
    const names = (month?: number) =>
      figureUnits(office.register.book, { ...question, month }).map(({ unit }) => unit.name);
    expect(names()).toEqual(['Chi bộ A']);
    expect(names(9)).toEqual(['Chi bộ A']);
  });

  test('of task 67 in a closed round are of the kinds it was closed with, whatever was set since', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    model([cell], 'skilfulMobilisation');
    const { book } = office.register;
    const version = book.rounds().find(({ id }) => id === office.roundId)?.version ?? 0;
    closeRound(office.register, { id: office.roundId, version });
    const { version: _version, ...settings } = book.settings();
    office.change('settings', 'settings', {
      value: JSON.stringify({ ...settings, modelTaskKinds: ['grassrootsCommittee'] }),
    });
    const question = { year: 2026, asOf: '2026-12-20', figure: 'task67.skilfulMobilisation' } as const;
    expect(status().modelTask.skilfulMobilisation).toBe(1);
    expect(figureUnits(book, question)).toHaveLength(1);
  });
});

describe('units x months', () => {
  test('sums to the figures of each month and of the period', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    const cell = office.unit('Chi bộ B', 'grassrootsCell');
    office.meeting(committee, 7, [4, 9]);
    office.meeting(cell, 7, 'yes', { kind: 'thematic' });
    const { months, rows } = coverageTable(office.register.book, 2026, '2026-12-20');
    const figures = status();
    expect(months).toEqual(figures.meetings.months.map(({ month }) => month));
    expect(months.map((_, index) => rows.reduce((sum, row) => sum + (row.months[index]?.done ?? 0), 0))).toEqual(
      figures.meetings.months.map(({ cells }) => cells.done),
    );
    expect(rows.reduce((sum, row) => sum + (row.period?.done ?? 0), 0)).toBe(figures.meetings.period.done);
  });
});

describe('Cần xem lại', () => {
  test('names the same model entered twice, and both stay counted', () => {
    const unit = office.unit('Bệnh viện A', 'grassrootsCell');
    model([unit], 'happyHospital');
    model([unit], 'happyHospital');
    const doubts = doubtsOf(office.register.book, { year: 2026, asOf: '2026-12-20', today: '2026-12-20' });
    expect(doubts.filter(doubt => doubt.kind === 'duplicateModel')).toMatchObject([{ unitIds: [unit] }]);
    expect(status().models.total).toBe(2);
  });

  test('names the unit of such a model also where it ended meanwhile', () => {
    const unit = office.unit('Bệnh viện A', 'grassrootsCell');
    model([unit], 'happyHospital');
    model([unit], 'happyHospital');
    office.change('unit', unit, { closed_on: '2026-11-01' });
    const doubts = doubtsOf(office.register.book, { year: 2026, asOf: '2026-12-20', today: '2026-12-20' });
    expect(doubts.find(doubt => doubt.kind === 'duplicateModel')?.sentence).toContain('Bệnh viện A');
  });

  test('names a typed total that is not the unit’s number of cells, and counts that differ from the cells', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 2 });
    const cell = office.unit('Chi bộ 1', 'subordinateCell', { parentId: committee });
    office.meeting(committee, null, [2, 3]);
    office.meeting(cell, 7, 'yes');
    const sentences = doubtsOf(office.register.book, { year: 2026, asOf: '2026-12-20', today: '2026-12-20' })
      .filter(doubt => doubt.kind === 'countDiffers')
      .map(doubt => doubt.sentence);
    expect(sentences).toEqual([
      'Đảng ủy A báo trên tổng số 3 chi bộ, trong danh sách đơn vị là 2 chi bộ.',
      'Đảng ủy A báo 2/2 chi bộ, ghi theo từng chi bộ là 1/2.',
    ]);
  });
});

describe('figures typed for a unit whose report has not come', () => {
  function contentOf(unitId: string): void {
    office.row('report_content', {
      round_id: office.roundId,
      unit_id: unitId,
      sessions: 3,
      people: 30,
      articles: null,
      special_pages: null,
      materials: null,
    });
  }
  const told = (asOf: string) =>
    doubtsOf(office.register.book, { year: 2026, asOf, today: '2026-12-20' })
      .filter(doubt => doubt.kind === 'reportedDiffers')
      .map(doubt => doubt.sentence);

  test('are named in one sentence, however many units there are', () => {
    for (const name of ['Chi bộ A', 'Chi bộ B']) contentOf(office.unit(name, 'grassrootsCell'));
    expect(told('2026-12-20')).toEqual([
      '02 đơn vị đã có số liệu tuyên truyền nhưng chưa có báo cáo đến; số liệu này chưa được tính.',
    ]);
  });

  test('are no doubt where the report came, be it after the as-of date', () => {
    const unit = office.unit('Chi bộ A', 'grassrootsCell');
    contentOf(unit);
    office.receipt(unit, '2026-12-08');
    expect(told('2026-12-01')).toEqual([]);
  });
});

test('a reckoning is forgotten with the first change', () => {
  const unit = office.unit('Chi bộ A', 'grassrootsCell');
  expect(status().round?.received).toBe(0);
  office.receipt(unit, '2026-12-08');
  expect(status().round?.received).toBe(1);
});
