import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeRound } from '../rounds/close.ts';
import { rowOfRound } from '../rounds/rows.ts';
import { changeUnit } from '../units/change.ts';
import { doubtsOf } from './doubts.ts';
import { figureUnits } from './figure-units.ts';
import { statusOf, statusOfYears } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';
import { reckonYear } from './year.ts';

const asOf = '2028-12-20';

let office: Office;
let roundId: string;
beforeEach(() => {
  office = openOffice();
  roundId = addRound('interim', 2028, '2026-06-01', '2028-12-31');
});
afterEach(() => office.close());

function addRound(kind: 'interim' | 'adHoc' | 'yearly', year: number, periodFrom: string, periodTo: string): string {
  const more = { basis: null, dueOn: periodTo, cutOff: null, note: null };
  const fields = { kind, year, title: `${kind} ${year} ${periodFrom}`, periodFrom, periodTo, ...more };
  return office.row('round', { ...rowOfRound(fields), state: 'open', closed_at: null }).id;
}

function whole(day = asOf) {
  return statusOf(office.register.book, 2028, day, roundId);
}

function byYear(day = asOf) {
  return statusOfYears(office.register.book, reckonYear(office.register.book, 2028, day, roundId));
}

function session(unitId: string, year: number, quantity: number, heldOn: string | null = null) {
  const more = { title: null, groups: '[]', note: null, search_key: '' };
  const held = { held_on: heldOn, people: quantity * 10 };
  office.row('activity', { unit_id: unitId, year, kind: 'session', quantity, ...held, ...more });
}

/** From 2027 on below another unit, or direct. */
function promote(id: string, parentId: string | null, kind: 'grassrootsCell' | 'subordinateCell'): void {
  const from = '2027-01-01';
  changeUnit(office.register, { id, version: 1, asOf: from, from, changes: { parentId, kind } });
}

function model(unitId: string, year: number, name: string) {
  office.row('model', {
    ...{ name, search_key: name, type: 'happyOffice', bearer: null, field: null, unit_ids: JSON.stringify([unitId]) },
    ...{ year, level: 'grassroots', state: 'proposed', groups: '[]', results: null, note: null },
    ...{ spread_proposed: 0, commendation_proposed: 0 },
  });
}

describe('a period of several years', () => {
  test('opens the units behind its figures over the whole period, also those that are no more', () => {
    const behind = (figure: Parameters<typeof figureUnits>[1]['figure']) =>
      figureUnits(office.register.book, { year: 2028, asOf, figure, roundId }).map(({ unit, detail }) => [
        unit.name,
        detail,
      ]);
    const a = office.unit('A', 'grassrootsCell');
    const gone = office.unit('Đã kết thúc', 'grassrootsCell');
    office.meeting(a, 6, 'yes');
    model(a, 2027, 'Mô hình');
    session(gone, 2026, 2);
    session(gone, 2027, 3);
    session(a, 2028, 1);
    office.change('unit', gone, { closed_on: '2028-02-01' });
    office.row('roster_line', {
      ...{ round_id: roundId, unit_id: a, listed: 1 },
      ...{ exempt_reason: null, extended_to: null, extension_reason: null },
    });
    expect(behind('meetings.done')).toEqual([['A', '1/1']]);
    expect(behind('models')).toEqual([['A', '01']]);
    expect(behind('activities')).toEqual([
      ['A', 'Hội nghị, cuộc tuyên truyền: 1'],
      ['Đã kết thúc', 'Hội nghị, cuộc tuyên truyền: 5'],
    ]);
    expect(behind('activities')).toHaveLength(whole().activityUnits);
    expect(behind('round.missing').length + behind('round.notYetDue').length).toBe(whole().round?.expected);
    // Without the round it is the year alone.
    expect(figureUnits(office.register.book, { year: 2028, asOf, figure: 'models' })).toEqual([]);
  });

  test('once closed it reads as it did, with the years it was brought together from', () => {
    const a = office.unit('A', 'grassrootsCell');
    const gone = office.unit('Đã kết thúc', 'grassrootsCell');
    session(gone, 2026, 5);
    session(a, 2027, 1);
    office.change('unit', gone, { closed_on: '2027-03-01' });
    const { book } = office.register;
    const everything = () => ({
      behind: figureUnits(book, { year: 2028, asOf, figure: 'activities', roundId }).map(({ unit }) => unit.name),
      years: reckonYear(book, 2028, asOf, roundId).years?.map(({ year, units }) => [year, units.length]),
      doubts: doubtsOf(book, { year: 2028, asOf, today: asOf, roundId }).filter(({ kind }) => kind === 'notRecorded'),
      status: { ...whole(), closed: true },
    });
    const before = everything();
    expect(before.behind).toEqual(['A', 'Đã kết thúc']);
    const version = book.rounds().find(({ id }) => id === roundId)?.version ?? 0;
    closeRound(office.register, { id: roundId, version, asOf });
    expect(everything()).toEqual(before);
    session(gone, 2026, 7);
    expect(everything()).toEqual(before);
  });

  test('a cell that met once in any year has done it; one that said no and never yes has not', () => {
    const [a = '', b = '', c = ''] = ['A', 'B', 'C'].map(name => office.unit(name, 'grassrootsCell'));
    office.meeting(a, 6, 'yes');
    office.meeting(a, 6, 'no', { year: 2027 });
    office.meeting(b, 6, 'no', { year: 2028 });
    expect(c).not.toBe('');
    expect(whole().meetings.period).toMatchObject({ done: 1, no: 1, notRecorded: 1, expected: 3 });
    expect(byYear().map(({ year, meetings }) => [year, meetings.period.done, meetings.period.no])).toEqual([
      [2026, 1, 0],
      [2027, 0, 1],
      [2028, 0, 1],
    ]);
  });

  test('a committee that answers by count did at least what its best year says', () => {
    const committee = office.unit('Đảng ủy', 'grassrootsCommittee', { cellCount: 9 });
    office.meeting(committee, null, [6, 9]);
    office.meeting(committee, null, [7, 9], { year: 2027 });
    expect(whole().meetings.period).toMatchObject({ done: 7, unknown: 2, no: 0, atLeast: true, expected: 9 });
    office.meeting(committee, null, [9, 9], { year: 2028 });
    expect(whole().meetings.period).toMatchObject({ done: 9, unknown: 0, atLeast: false });
  });

  test('cells kept one by one are brought together, each once', () => {
    const committee = office.unit('Đảng ủy', 'grassrootsCommittee', { cellCount: 3 });
    const below = ['1', '2', '3'].map(name =>
      office.unit(`Chi bộ ${name}`, 'subordinateCell', { parentId: committee }),
    );
    const [one = '', two = '', three = ''] = below;
    office.meeting(one, 7, 'yes');
    office.meeting(two, 7, 'yes', { year: 2027 });
    office.meeting(one, 7, 'yes', { year: 2028 });
    office.meeting(three, 7, 'no', { year: 2028 });
    expect(whole().meetings.period).toMatchObject({ done: 2, no: 1, expected: 3, atLeast: false });
  });

  test('a cell that stood below a committee and is direct by now keeps what it did then', () => {
    const committee = office.unit('Đảng ủy', 'grassrootsCommittee', { cellCount: 1 });
    const cell = office.unit('Chi bộ 1', 'subordinateCell', { parentId: committee });
    office.meeting(cell, 9, 'yes');
    promote(cell, null, 'grassrootsCell');
    const { units } = reckonYear(office.register.book, 2028, asOf, roundId);
    expect(units.find(({ unit }) => unit.id === cell)?.period).toMatchObject({ done: 1, notRecorded: 0, expected: 1 });
    expect(whole().meetings.byKind.grassroots).toMatchObject({ done: 1, expected: 1 });
  });

  test('so do the cells of a committee that was founded meanwhile', () => {
    const before = office.unit('Đảng ủy A', 'grassrootsCommittee');
    const below = ['1', '2', '3'].map(name => office.unit(`Chi bộ ${name}`, 'subordinateCell', { parentId: before }));
    for (const cell of below) office.meeting(cell, 9, 'yes');
    const founded = office.unit('Đảng ủy M', 'grassrootsCommittee', { openedOn: '2027-01-01' });
    for (const cell of below) promote(cell, founded, 'subordinateCell');
    office.change('unit', before, { closed_on: '2027-01-01' });
    const all = { done: 3, no: 0, unknown: 0, notRecorded: 0, expected: 3, atLeast: false };
    expect(whole().meetings.period).toEqual(all);
    office.meeting(below[0] ?? '', 2, 'no', { year: 2027 });
    expect(whole().meetings.period).toEqual(all);
  });

  test('in the programme is who was in it every year; an own plan counts once', () => {
    const [a = '', b = '', c = ''] = ['A', 'B', 'C'].map(name => office.unit(name, 'grassrootsCell'));
    for (const year of [2026, 2027, 2028]) office.plan(a, { year, in_programme: 'yes', own_plan: 'no' });
    office.plan(b, { in_programme: 'yes', own_plan: 'yes' });
    office.plan(c, { in_programme: 'yes', own_plan: 'no' });
    office.plan(c, { year: 2027, in_programme: 'no' });
    expect(whole().workPlans).toEqual({ done: 1, no: 1, notRecorded: 1, expected: 3 });
    expect(whole().ownPlans).toEqual({ done: 1, no: 1, notRecorded: 1, expected: 3 });
    expect(byYear().map(({ workPlans }) => workPlans.done)).toEqual([3, 1, 1]);
  });

  test('what was counted is the sum of the years, also of a unit that merged meanwhile', () => {
    const [a = '', b = ''] = ['A', 'B'].map(name => office.unit(name, 'grassrootsCell'));
    session(a, 2026, 3);
    session(a, 2027, 4);
    session(b, 2026, 5);
    office.change('unit', b, { closed_on: '2027-10-01', successor_ids: JSON.stringify([a]) });
    expect(whole().units.total).toBe(1);
    expect(whole().activities).toEqual([{ kind: 'session', quantity: 12, people: 120 }]);
    expect(byYear().map(({ activities }) => activities[0]?.quantity ?? 0)).toEqual([8, 4, 0]);
  });

  test('what a unit reported for the whole period stands before the sum of its years', () => {
    const a = office.unit('A', 'grassrootsCell');
    session(a, 2026, 3);
    office.receipt(a, '2028-12-10', { round_id: roundId });
    office.row('report_content', { ...noContent, round_id: roundId, unit_id: a, sessions: 20, people: 700 });
    expect(whole().activities).toEqual([{ kind: 'session', quantity: 20, people: 700 }]);
  });

  test('a model entered year after year is one model, of the year it began', () => {
    const a = office.unit('A', 'grassrootsCell');
    model(a, 2026, 'Cơ quan hạnh phúc');
    model(a, 2027, 'Cơ quan hạnh phúc');
    model(a, 2027, 'Chi bộ bốn tốt');
    expect(whole().models).toMatchObject({ total: 2, units: 1 });
    expect(byYear().map(({ models }) => models.total)).toEqual([1, 2, 0]);
    const { models } = reckonYear(office.register.book, 2028, asOf, roundId);
    expect(models.map(({ name, year }) => [name, year])).toEqual([
      ['Cơ quan hạnh phúc', 2026],
      ['Chi bộ bốn tốt', 2027],
    ]);
  });

  test('of a year it asks about in part what was reported for the whole year is not counted, closed or not', () => {
    const a = office.unit('A', 'grassrootsCell');
    session(a, 2026, 2, '2026-06-09');
    session(a, 2026, 3, '2026-10-09');
    office.receipt(a, '2026-12-01');
    office.row('report_content', { ...noContent, round_id: office.roundId, unit_id: a, sessions: 12 });
    const id = addRound('interim', 2027, '2026-09-01', '2027-08-31');
    const { book } = office.register;
    const sessions = () => {
      const years = statusOfYears(book, reckonYear(book, 2027, '2027-09-10', id));
      const whole = statusOf(book, 2027, '2027-09-10', id);
      return [...years, whole].map(({ activities }) => activities[0]?.quantity ?? 0);
    };
    expect(sessions()).toEqual([3, 0, 3]);
    const yearly = book.rounds().find(round => round.id === office.roundId);
    closeRound(office.register, { id: office.roundId, version: yearly?.version ?? 0, asOf: '2026-12-20' });
    expect(sessions()).toEqual([3, 0, 3]);
    expect(statusOf(book, 2026, '2026-12-20').activities[0]?.quantity).toBe(12);
  });

  test('years that have not begun are not spoken of', () => {
    expect(byYear('2027-03-01').map(({ year }) => year)).toEqual([2026, 2027]);
  });

  test('a year that was closed keeps its figures, whatever was typed for it later', () => {
    const a = office.unit('A', 'grassrootsCell');
    office.plan(a, { in_programme: 'no' });
    const yearly = office.register.book.rounds().find(({ id }) => id === office.roundId);
    closeRound(office.register, { id: office.roundId, version: yearly?.version ?? 0, asOf: '2026-12-20' });
    session(a, 2026, 9);
    expect(byYear()[0]).toMatchObject({ asOf: '2026-12-20', closed: true, workPlans: { no: 1 }, activities: [] });
    // Nothing is asked about it any more.
    const doubts = doubtsOf(office.register.book, { year: 2028, asOf, today: asOf, roundId });
    expect(doubts.filter(({ sentence }) => sentence.includes('2026'))).toEqual([]);
    expect(doubts.filter(({ sentence }) => sentence.includes('2027'))).not.toEqual([]);
    expect(whole()).toMatchObject({ activities: [], workPlans: { no: 1 } });
  });
});

const noContent = { people: null, articles: null, special_pages: null, materials: null };

describe('a period within one year', () => {
  test('only its months are counted; "Cả năm" tells nothing of the second half', () => {
    const second = addRound('adHoc', 2027, '2027-07-01', '2027-12-31');
    const first = addRound('adHoc', 2027, '2027-01-01', '2027-06-30');
    const [a = '', b = ''] = ['A', 'B'].map(name => office.unit(name, 'grassrootsCell'));
    office.meeting(a, 3, 'yes', { year: 2027 });
    office.meeting(b, null, 'yes', { year: 2027 });
    session(a, 2027, 2, '2027-03-05');
    session(a, 2027, 5, '2027-09-05');
    const of = (id: string) => statusOf(office.register.book, 2027, '2027-12-31', id);
    expect(of(first).meetings.period).toMatchObject({ done: 2, expected: 2 });
    expect(of(second).meetings.period).toMatchObject({ done: 0, notRecorded: 2 });
    expect(of(first).meetings.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(of(first).activities[0]?.quantity).toBe(2);
    expect(of(second).activities[0]?.quantity).toBe(5);
    expect(statusOf(office.register.book, 2027, '2027-12-31').activities[0]?.quantity).toBe(7);
  });

  test('is of the year its days lie in, whatever year it is reported in', () => {
    const a = office.unit('A', 'grassrootsCell');
    office.meeting(a, 9, 'yes');
    office.plan(a, { in_programme: 'yes', own_plan: 'yes' });
    session(a, 2026, 4, '2026-09-09');
    model(a, 2026, 'Mô hình');
    const id = addRound('adHoc', 2027, '2026-07-01', '2026-12-31');
    const figures = statusOf(office.register.book, 2027, '2027-01-10', id);
    expect(figures).toMatchObject({ year: 2026, workPlans: { done: 1 }, ownPlans: { done: 1 }, models: { total: 1 } });
    expect(figures.meetings.period).toMatchObject({ done: 1, expected: 1 });
    expect(figures.meetings.months.map(({ month }) => month)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(figures.activities[0]?.quantity).toBe(4);
    expect(figures.round?.id).toBe(id);
  });
});
