import { expect, test } from 'vitest';
import { lineState } from '../../../contract/enumerations.ts';
import { stateText } from './state-text.ts';
import { looks } from './states.ts';

test('every state of a line has a sign, a colour and a word', () => {
  for (const state of lineState.options) {
    expect(looks[state].sign).toBeTruthy();
    expect(stateText(state)).not.toBe('');
  }
});

test('days late are said with two digits', () => {
  expect(stateText('late', 3)).toBe('Chậm 03 ngày');
  expect(stateText('overdue', 12)).toBe('Quá hạn 12 ngày');
  expect(stateText('notRecorded')).toBe('Chưa có số liệu');
});
