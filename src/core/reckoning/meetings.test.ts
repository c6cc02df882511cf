import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coverageAtLeast, coverageOfCount, coverageOfOne, sumCoverage } from './coverage.ts';
import { statusOf } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function period(asOf = '2026-12-20') {
  return statusOf(office.register.book, 2026, asOf).meetings.period;
}

function month(number: number, asOf = '2026-12-20') {
  return statusOf(office.register.book, 2026, asOf).meetings.months.find(item => item.month === number)?.cells;
}

describe('a cell that answers for itself', () => {
  test('has done it when one meeting of the period carried the content', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    office.meeting(cell, 7, 'no');
    office.meeting(cell, 8, 'yes');
    expect(period()).toEqual({ done: 1, no: 0, unknown: 0, notRecorded: 0, expected: 1, atLeast: false });
  });

  test('is "chưa" only when somebody said so, "chưa có số liệu" when nobody did', () => {
    const said = office.unit('Chi bộ A', 'grassrootsCell');
    office.unit('Chi bộ B', 'grassrootsCell');
    office.meeting(said, 7, 'no');
    expect(period()).toMatchObject({ done: 0, no: 1, notRecorded: 1, expected: 2 });
  });

  test('is done by its "Cả năm" alone', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    office.meeting(cell, null, 'yes');
    expect(period()).toMatchObject({ done: 1, notRecorded: 0 });
  });

  test('is not counted by a month that is not over, nor by a "Cả năm" dated later', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    office.meeting(cell, 12, 'yes');
    office.meeting(cell, null, 'yes', { held_on: '2026-12-25' });
    expect(period('2026-12-20')).toMatchObject({ done: 0, notRecorded: 1 });
    expect(period('2026-12-31')).toMatchObject({ done: 1, notRecorded: 0 });
  });

  test('a thematic meeting counts for the period and is counted apart', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    office.meeting(cell, 9, 'yes', { kind: 'thematic' });
    expect(period()).toMatchObject({ done: 1 });
    expect(statusOf(office.register.book, 2026, '2026-12-20').meetings.thematic).toBe(1);
  });
});

describe('a committee that answers by count', () => {
  test('counts its own "Cả năm" as the whole truth: the rest have not', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.meeting(committee, 7, [4, 9]);
    office.meeting(committee, null, [8, 9]);
    expect(period()).toEqual({ done: 8, no: 1, unknown: 0, notRecorded: 0, expected: 9, atLeast: false });
  });

  test('without it counts the highest month as "ít nhất"; what lies above is neither no nor not recorded', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.meeting(committee, 7, [4, 9]);
    office.meeting(committee, 8, [6, 9]);
    office.meeting(committee, 9, [5, 9]);
    expect(period()).toEqual({ done: 6, no: 0, unknown: 3, notRecorded: 0, expected: 9, atLeast: true });
  });

  test('a bare yes is at least one cell, also beside a no of another kind, and the sum keeps it', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 12 });
    office.unit('Chi bộ B', 'grassrootsCell');
    office.meeting(committee, 7, 'no');
    office.meeting(committee, 7, 'yes', { kind: 'thematic' });
    expect(month(7)).toMatchObject({ done: 1, no: 0, unknown: 11, notRecorded: 1, atLeast: true });
    office.meeting(committee, null, 'no');
    office.meeting(committee, null, 'yes', { kind: 'thematic' });
    expect(period()).toMatchObject({ done: 1, no: 0, unknown: 11, atLeast: true });
  });

  test('a "Cả năm" of another kind of meeting takes nothing from what the months say', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    for (const number of [6, 7, 8]) office.meeting(committee, number, [7, 9]);
    office.meeting(committee, null, [2, 9], { kind: 'thematic' });
    expect(period()).toEqual({ done: 7, no: 0, unknown: 2, notRecorded: 0, expected: 9, atLeast: true });
    expect(statusOf(office.register.book, 2026, '2026-12-20').meetings.thematic).toBe(2);
    office.meeting(committee, null, [8, 9]);
    expect(period()).toMatchObject({ done: 8, no: 1, unknown: 0, atLeast: false });
  });

  test('nor does a "Không" for the whole year of another kind', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.meeting(committee, null, 'no', { kind: 'thematic' });
    expect(period()).toMatchObject({ done: 0, no: 9, unknown: 0 });
    office.meeting(committee, 7, [7, 9]);
    expect(period()).toMatchObject({ done: 7, no: 0, unknown: 2, atLeast: true });
  });

  test('is not "ít nhất" when its highest month is all of them', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 7 });
    office.meeting(committee, 10, [7, 7]);
    expect(period()).toMatchObject({ done: 7, expected: 7, atLeast: false });
  });

  test('its profile says how many cells it has, whatever total was typed', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.meeting(committee, null, [11, 12]);
    expect(period()).toMatchObject({ done: 9, expected: 9, no: 0 });
  });

  test('months are counted one by one', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
    office.unit('Đảng ủy B', 'grassrootsCommittee', { cellCount: 5 });
    office.meeting(committee, 7, [4, 9]);
    expect(month(7)).toMatchObject({ done: 4, no: 5, notRecorded: 5, expected: 14 });
    expect(month(6)).toMatchObject({ done: 0, notRecorded: 14, expected: 14 });
  });
});

describe('cells kept one by one below a committee', () => {
  test('are what is counted when they answered; those not kept have nothing recorded', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 4 });
    const first = office.unit('Chi bộ 1', 'subordinateCell', { parentId: committee });
    const second = office.unit('Chi bộ 2', 'subordinateCell', { parentId: committee });
    office.meeting(committee, null, [4, 4]);
    office.meeting(first, 7, 'yes');
    office.meeting(second, 7, 'no');
    expect(period()).toMatchObject({ done: 1, no: 1, notRecorded: 2, expected: 4 });
  });

  test('do not stand beside their committee in the number of units', () => {
    const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 4 });
    office.unit('Chi bộ 1', 'subordinateCell', { parentId: committee });
    expect(statusOf(office.register.book, 2026, '2026-12-20').units.total).toBe(1);
  });
});

test('mass organisations are counted beside party cells, never inside', () => {
  const organisation = office.unit('Đoàn A', 'massOrganisation');
  office.unit('Chi bộ A', 'grassrootsCell');
  office.meeting(organisation, 8, 'yes', { kind: 'organisation' });
  const { meetings } = statusOf(office.register.book, 2026, '2026-12-20');
  expect(meetings.period).toMatchObject({ done: 0, expected: 1 });
  expect(meetings.organisations).toMatchObject({ done: 1, expected: 1 });
});

test('a unit counts only while it lives', () => {
  office.unit('Chi bộ A', 'grassrootsCell');
  const merged = office.unit('Chi bộ B', 'grassrootsCell');
  office.meeting(merged, 7, 'yes');
  office.change('unit', merged, { closed_on: '2026-10-01' });
  expect(month(7)).toMatchObject({ done: 1, expected: 2 });
  expect(month(10)).toMatchObject({ done: 0, expected: 1 });
  expect(period()).toMatchObject({ expected: 1 });
});

test('months begin with the programme in its first year and with January later, and end before the as-of date', () => {
  const monthsOf = (year: number, asOf: string) =>
    statusOf(office.register.book, year, asOf).meetings.months.map(item => item.month);
  expect(monthsOf(2026, '2026-12-20')).toEqual([6, 7, 8, 9, 10, 11]);
  expect(monthsOf(2026, '2026-12-31')).toEqual([6, 7, 8, 9, 10, 11, 12]);
  expect(monthsOf(2027, '2027-02-27')).toEqual([1]);
  expect(monthsOf(2025, '2025-12-31')).toEqual([]);
});

test('every coverage adds up to what was expected, however it was answered', () => {
  const part = fc.oneof(
    fc.constantFrom<'yes' | 'no' | null>('yes', 'no', null).map(coverageOfOne),
    fc.tuple(fc.nat(50), fc.nat(50)).map(([done, expected]) => coverageOfCount(done, expected)),
    fc.tuple(fc.nat(50), fc.nat(50)).map(([done, expected]) => coverageAtLeast(done, expected)),
  );
  fc.assert(
    fc.property(fc.array(part), parts => {
      const sum = sumCoverage(parts);
      expect(sum.done + sum.no + sum.unknown + sum.notRecorded).toBe(sum.expected);
      expect(sum.done).toBeLessThanOrEqual(sum.expected);
    }),
  );
});
