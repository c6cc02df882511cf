import { expect, test } from 'vitest';
import { aLine } from '../rounds/testing/round-view.ts';
import { chosenUnits } from './chosen-units.ts';

const lines = [
  aLine({ unitId: 'sent', state: 'onTime' }),
  aLine({ unitId: 'late', state: 'overdue' }),
  aLine({ unitId: 'free', state: 'exempt' }),
];

test('forms are for the units that must report: all, those that have not, or those chosen', () => {
  expect(chosenUnits(lines, 'all', [])).toEqual(['sent', 'late']);
  expect(chosenUnits(lines, 'missing', [])).toEqual(['late']);
  expect(chosenUnits(lines, 'chosen', ['free', 'sent'])).toEqual(['sent']);
});
