import { expect, test } from 'vitest';
import { buildFacts } from '../testing/build-facts.ts';
import { meetingsCell, noteCell, stateCell } from './unit-cells.ts';

function coverage(done: number, expected: number) {
  return { done, no: 0, unknown: expected - done, notRecorded: 0, expected, atLeast: true };
}

test('a share of thousands goes on behind its slash, never within a figure; a short one stays in one piece', () => {
  expect(meetingsCell(coverage(2683, 3023))).toBe('2.683/\u200B3.023*');
  expect(meetingsCell(coverage(192, 206))).toBe('192/206*');
});

test('a day in the reason of a unit that need not report goes on behind its slash, never within its year', () => {
  const [line] = buildFacts(1).lines;
  if (line === undefined) throw new Error('the unit has a line');
  const exempt = {
    ...line,
    askedToComplete: false,
    state: 'exempt',
    exemptReason: 'thành lập ngày 01/12/2026',
  } as const;
  expect(noteCell(exempt)).toBe('thành lập ngày 01/\u200B12/\u200B2026');
});

test('a unit that need not report reads so, with the reason, whatever it sent all the same', () => {
  const [line] = buildFacts(1).lines;
  if (line === undefined) throw new Error('the unit has a line');
  const exempt = {
    ...line,
    state: 'exempt',
    exemptReason: 'mới thành lập',
    softOnly: true,
    askedToComplete: true,
  } as const;
  expect(stateCell(exempt)).toBe('Không phải báo cáo');
  expect(noteCell(exempt)).toBe('mới thành lập');
});
