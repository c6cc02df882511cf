import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusOf } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';
import { viewRound } from './view-round.ts';

let office: Office;
let unit: string;
beforeEach(() => {
  office = openOffice();
  unit = office.unit('Chi bộ A', 'grassrootsCell');
});
afterEach(() => office.close());

function view(asOf = '2026-12-20') {
  return viewRound(office.register.book, { id: office.roundId, asOf });
}

function line(asOf?: string) {
  return view(asOf).lines[0];
}

function setting(changes: object): void {
  const { version: _, ...settings } = office.register.settings();
  office.change('settings', 'settings', { value: JSON.stringify({ ...settings, ...changes }) });
}

describe('"Trước ngày 10/12"', () => {
  test.each([
    ['2026-12-08', 'onTime', 0],
    ['2026-12-09', 'onTime', 0],
    ['2026-12-10', 'late', 1],
    ['2026-12-11', 'late', 2],
  ] as const)('received on %s is %s', (day, state, daysLate) => {
    office.receipt(unit, day);
    expect(line()).toMatchObject({ state, daysLate });
  });

  test('the setting that lets 10/12 itself count moves the last day', () => {
    setting({ cutOff: 'through' });
    office.receipt(unit, '2026-12-10');
    expect(view().figures).toMatchObject({ lastDayOnTime: '2026-12-10', onTime: 1, late: 0 });
  });

  test.each([
    ['2026-12-08', 'notYetDue', 0],
    ['2026-12-09', 'notYetDue', 0],
    ['2026-12-10', 'overdue', 1],
    ['2026-12-20', 'overdue', 11],
  ] as const)('nothing received as of %s is %s', (asOf, state, daysLate) => {
    expect(line(asOf)).toMatchObject({ state, daysLate });
  });
});

describe('arrivals', () => {
  test('one received after the as-of date is not known yet', () => {
    office.receipt(unit, '2026-12-15');
    expect(line('2026-12-14')).toMatchObject({ state: 'overdue', receivedOn: null, receiptCount: 0 });
  });

  test('one sent by mistake does not count; the first that counts decides', () => {
    office.receipt(unit, '2026-12-02', { not_counted_reason: 'báo cáo năm 2025' });
    expect(line()).toMatchObject({ state: 'overdue', receiptCount: 1 });
    office.receipt(unit, '2026-12-12');
    office.receipt(unit, '2026-12-16');
    expect(line()).toMatchObject({ state: 'late', daysLate: 3, receivedOn: '2026-12-12', receiptCount: 3 });
  });

  test('only soft copies wait for the official one and keep the date by default', () => {
    office.receipt(unit, '2026-12-08', { copy_form: 'photo' });
    expect(line()).toMatchObject({ state: 'onTime', softOnly: true });
    office.receipt(unit, '2026-12-14', { copy_form: 'stampedPaper' });
    expect(line()).toMatchObject({ state: 'onTime', softOnly: false });
  });

  test('where soft copies do not keep the date, the official copy decides', () => {
    setting({ softCopyCountsOnTime: false });
    office.receipt(unit, '2026-12-08', { copy_form: 'soft' });
    expect(line('2026-12-09')).toMatchObject({ state: 'onTime' });
    expect(line('2026-12-12')).toMatchObject({ state: 'late', daysLate: 3 });
    office.receipt(unit, '2026-12-14', { copy_form: 'digitallySigned' });
    expect(line()).toMatchObject({ state: 'late', daysLate: 5 });
  });

  test('a form nobody recorded is never soft', () => {
    office.receipt(unit, '2026-12-08');
    expect(line()).toMatchObject({ softOnly: false });
  });
});

describe('a request to complete', () => {
  test('stays open until something comes back, and stands beside on time', () => {
    office.receipt(unit, '2026-12-08', { completion_asked_on: '2026-12-11', completion_due: '2026-12-15' });
    expect(line()).toMatchObject({ state: 'onTime', askedToComplete: true, completionDue: '2026-12-15' });
    office.receipt(unit, '2026-12-14');
    expect(line()).toMatchObject({ state: 'onTime', askedToComplete: false });
  });

  test('is not known before it was made and ends when accepted', () => {
    const receipt = office.receipt(unit, '2026-12-08', { completion_asked_on: '2026-12-11' });
    expect(line('2026-12-10')).toMatchObject({ askedToComplete: false });
    office.change('receipt', receipt, { accepted: 1 });
    expect(line()).toMatchObject({ askedToComplete: false, accepted: true });
  });
});

describe('the roster', () => {
  test('an extension is itself the last day on time', () => {
    office.row('roster_line', rosterLine({ extended_to: '2026-12-18', extension_reason: 'chờ cấp ủy duyệt' }));
    expect(line('2026-12-18')).toMatchObject({ state: 'notYetDue', extendedTo: '2026-12-18' });
    expect(line('2026-12-20')).toMatchObject({ state: 'overdue', daysLate: 2 });
    office.receipt(unit, '2026-12-18');
    expect(line()).toMatchObject({ state: 'onTime' });
    expect(view().figures).toMatchObject({ extended: 1, onTime: 1, missing: 0 });
  });

  test('an extension that the round’s own day was moved past is none: nobody has less time than the others', () => {
    office.row('roster_line', rosterLine({ extended_to: '2026-12-15', extension_reason: 'chờ cấp ủy duyệt' }));
    office.change('round', office.roundId, { due_on: '2026-12-20' });
    expect(line('2026-12-16')).toMatchObject({
      ...{ state: 'notYetDue', lastDayOnTime: '2026-12-19', extendedTo: null, extensionReason: null },
    });
    expect(view('2026-12-16').figures).toMatchObject({ extended: 0, missing: 0, notYetDue: 1 });
  });

  test('an exempt unit is named beside, never counted', () => {
    office.unit('Chi bộ B', 'grassrootsCell');
    office.row('roster_line', rosterLine({ exempt_reason: 'sáp nhập' }));
    expect(view().figures).toMatchObject({ expected: 1, exempt: 1, missing: 1 });
  });

  test('while prepared follows whoever lives on the due date', () => {
    office.unit('Chi bộ B', 'grassrootsCell', { openedOn: '2026-11-01' });
    office.unit('Chi bộ C', 'grassrootsCell', { openedOn: '2026-12-11' });
    office.unit('UBND tỉnh', 'coordinatingBody');
    expect(view().lines.map(item => item.unitName)).toEqual(['Chi bộ A', 'Chi bộ B']);
  });

  test('once open asks about each difference and changes nothing by itself', () => {
    office.row('roster_line', rosterLine({}));
    office.change('round', office.roundId, { state: 'open' });
    const heir = office.unit('Đảng ủy B', 'grassrootsCommittee', { openedOn: '2026-10-01', cellCount: 3 });
    office.change('unit', unit, { closed_on: '2026-10-01', successor_ids: JSON.stringify([heir]) });
    const { lines, questions } = view();
    expect(lines.map(item => item.unitName)).toEqual(['Chi bộ A']);
    expect(questions).toEqual([
      {
        ...{ unitId: heir, unitName: 'Đảng ủy B', kind: 'founded', on: '2026-10-01' },
        ...{ successorNames: [], proposedReason: null },
      },
      {
        ...{ unitId: unit, unitName: 'Chi bộ A', kind: 'closed', on: '2026-10-01' },
        ...{ successorNames: ['Đảng ủy B'], proposedReason: 'Sáp nhập vào Đảng ủy B từ ngày 01/10/2026' },
      },
    ]);
  });

  test('the figures always close: expected = received + missing + notYetDue, received = onTime + late', () => {
    const second = office.unit('Chi bộ B', 'grassrootsCell');
    office.unit('Chi bộ C', 'grassrootsCell');
    office.receipt(unit, '2026-12-08');
    office.receipt(second, '2026-12-12');
    for (const asOf of ['2026-12-01', '2026-12-09', '2026-12-12', '2026-12-20']) {
      const { expected, received, missing, notYetDue, onTime, late } = view(asOf).figures;
      expect(received + missing + notYetDue).toBe(expected);
      expect(onTime + late).toBe(received);
    }
    expect(statusOf(office.register.book, 2026, '2026-12-20').round).toMatchObject({
      received: 2,
      late: 1,
      missing: 1,
    });
  });
});

function rosterLine(more: { exempt_reason?: string; extended_to?: string; extension_reason?: string }) {
  return {
    round_id: office.roundId,
    unit_id: unit,
    listed: 1,
    exempt_reason: null,
    extended_to: null,
    extension_reason: null,
    ...more,
  };
}
