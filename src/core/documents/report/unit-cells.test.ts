import { expect, test } from 'vitest';
import { meetingsCell } from './unit-cells.ts';

function coverage(done: number, expected: number) {
  return { done, no: 0, unknown: expected - done, notRecorded: 0, expected, atLeast: true };
}

test('a share of thousands goes on behind its slash, never within a figure; a short one stays in one piece', () => {
  expect(meetingsCell(coverage(2683, 3023))).toBe('2.683/\u200B3.023*');
  expect(meetingsCell(coverage(192, 206))).toBe('192/206*');
});
