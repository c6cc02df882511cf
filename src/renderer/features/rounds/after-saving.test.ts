import { expect, test } from 'vitest';
import { type Arrival, afterSaving } from './after-saving.ts';
import { aLine, aView, lines } from './testing/round-view.ts';

const rules = { asOf: '2026-12-20', softCopyCountsOnTime: true };
const others = lines(9, 'grassrootsCell', { state: 'onTime' });

function after(line: Parameters<typeof aLine>[0], arrival: Partial<Arrival>, own = rules) {
  const own1 = aLine(line);
  const { figures } = aView([...others, own1]);
  return afterSaving(own1, figures, { receivedOn: '2026-12-20', counts: true, soft: false, ...arrival }, own);
}

test('a report received by the last day is on time and adds one to the round', () => {
  expect(after({ state: 'overdue', daysLate: 11 }, { receivedOn: '2026-12-09' })).toEqual({
    kind: 'received',
    state: 'onTime',
    daysLate: 0,
    received: 10,
    expected: 10,
  });
});

test('a later one is late by the days after the unit’s own last day, an extension included', () => {
  expect(after({ state: 'overdue', lastDayOnTime: '2026-12-18', extendedTo: '2026-12-18' }, {})).toMatchObject({
    state: 'late',
    daysLate: 2,
  });
});

test('a second arrival leaves what the first one decided, and counts once', () => {
  expect(after({ state: 'onTime' }, { receivedOn: '2026-12-20' })).toMatchObject({ state: 'onTime', received: 10 });
});

test('an earlier arrival recorded afterwards makes a late line on time', () => {
  expect(after({ state: 'late', daysLate: 3 }, { receivedOn: '2026-12-05' })).toMatchObject({ state: 'onTime' });
});

test('a soft copy keeps the date only where the office lets it', () => {
  const soft = { receivedOn: '2026-12-05', soft: true };
  expect(after({ state: 'overdue' }, soft)).toMatchObject({ state: 'onTime' });
  expect(after({ state: 'overdue' }, soft, { ...rules, softCopyCountsOnTime: false })).toMatchObject({
    state: 'late',
    daysLate: 11,
  });
});

test('an arrival sent by mistake, or received after the day looked at, changes no figure', () => {
  expect(after({ state: 'overdue' }, { counts: false })).toEqual({ kind: 'notCounted' });
  expect(after({ state: 'overdue' }, { receivedOn: '2026-12-21' })).toEqual({ kind: 'afterAsOf' });
  expect(after({ state: 'exempt' }, {})).toEqual({ kind: 'notCounted' });
});
