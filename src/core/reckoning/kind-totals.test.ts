import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MeetingKind } from '../../contract/index.ts';
import { meetingGrid } from './grid.ts';
import { statusOf } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';

const asOf = '2026-12-20';
let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function grid(kind: MeetingKind) {
  return meetingGrid(office.register.book, { year: 2026, asOf, kind });
}

function total(kind: MeetingKind, month: number | null) {
  return grid(kind).totals.find(each => each.month === month);
}

test('each kind of meeting has its own totals of every month and of the year; the result is over all kinds', () => {
  const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
  const cell = office.unit('Chi bộ B', 'grassrootsCell');
  office.meeting(committee, 7, [6, 9]);
  office.meeting(committee, 7, [2, 9], { kind: 'thematic' });
  office.meeting(cell, 8, 'yes', { kind: 'thematic' });
  expect(total('regular', 7)?.cells).toMatchObject({ done: 6, no: 3, notRecorded: 1, expected: 10 });
  expect(total('thematic', 7)?.cells).toMatchObject({ done: 2, no: 7, notRecorded: 1, expected: 10 });
  expect(total('thematic', 8)?.cells).toMatchObject({ done: 1, notRecorded: 9 });
  expect(total('regular', null)?.cells).toMatchObject({ done: 6, atLeast: true, notRecorded: 1 });
  expect(total('thematic', null)?.cells).toMatchObject({ done: 3, atLeast: true, notRecorded: 0 });
  for (const kind of ['regular', 'thematic'] as const) {
    expect(grid(kind).result.cells).toEqual(statusOf(office.register.book, 2026, asOf).meetings.period);
  }
  expect(grid('regular').result.cells).toMatchObject({ done: 7, expected: 10, atLeast: true });
});

test('the whole is the same number of cells under every kind, also where the unit never told how many it has', () => {
  const committee = office.unit('Đảng ủy A', 'grassrootsCommittee');
  office.meeting(committee, 7, [6, 9]);
  office.meeting(committee, null, [1, 4], { kind: 'thematic' });
  expect(total('thematic', null)?.cells).toMatchObject({ done: 1, no: 8, expected: 9 });
});

test('cells kept one by one are counted for the kind they met in, the "Cả năm" of their committee stands for the other', () => {
  const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 3 });
  const cell = office.unit('Chi bộ B', 'subordinateCell', { parentId: committee });
  office.meeting(cell, 7, 'yes');
  office.meeting(committee, null, [2, 3], { kind: 'thematic' });
  expect(total('regular', null)?.cells).toMatchObject({ done: 1, notRecorded: 2 });
  expect(total('thematic', null)?.cells).toMatchObject({ done: 2, no: 1 });
});

test('the figure of thematic meetings in the report is the one under their own sheet', () => {
  const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 12 });
  const cell = office.unit('Chi bộ B', 'subordinateCell', { parentId: committee });
  office.unit('Đoàn C', 'massOrganisation');
  office.meeting(committee, 7, [5, 12], { kind: 'thematic' });
  office.meeting(committee, null, [3, 12], { kind: 'thematic' });
  office.meeting(cell, 12, 'yes', { kind: 'thematic' });
  expect(total('thematic', null)?.cells.done).toBe(3);
  expect(statusOf(office.register.book, 2026, asOf).meetings.thematic).toBe(3);
});

test('mass organisations have totals of their own, and months that are not over have none', () => {
  const union = office.unit('Đoàn C', 'massOrganisation');
  office.meeting(union, 9, 'yes', { kind: 'organisation' });
  office.meeting(union, 12, 'yes', { kind: 'organisation' });
  expect(total('organisation', 9)?.organisations).toMatchObject({ done: 1, expected: 1 });
  expect(total('organisation', null)?.organisations).toMatchObject({ done: 1, expected: 1 });
  expect(total('organisation', 12)).toBeUndefined();
});
