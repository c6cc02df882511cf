import { expect, test } from 'vitest';
import { choiceOf, ofRound, USUAL } from './chosen.ts';

const place = { year: 2026, asOf: '2026-12-20', roundId: undefined, hour: '15h00' };

test('only what a kind of paper has is sent; what was not chosen is left to the register', () => {
  const plain = { year: 2026, asOf: '2026-12-20', letterhead: 'board' };
  expect(choiceOf('quick', USUAL, place)).toEqual({ kind: 'quick', ...plain });
  expect(choiceOf('chase', USUAL, place)).toEqual({ kind: 'chase', ...plain, each: false, withConsequence: false });
  expect(choiceOf('list', USUAL, place)).toEqual({ kind: 'list', ...plain, list: 'units', plain: true });
  expect(choiceOf('request', { ...USUAL, address: 'hộp thư' }, place)).toMatchObject({ address: 'hộp thư' });
});

test('a reminder by message is a message, with the hour it was written', () => {
  expect(choiceOf('chase', { ...USUAL, how: 'messages', unitId: 'a' }, place)).toMatchObject({
    kind: 'messages',
    hour: '15h00',
    unitIds: ['a'],
  });
  expect(choiceOf('notice', { ...USUAL, how: 'messages' }, place).kind).toBe('notice');
});

test('the round’s own list is of the day its figures were closed for, other lists are of the day looked at', () => {
  expect(ofRound('list', { list: 'round' })).toBe(true);
  expect(ofRound('list', { list: 'units' })).toBe(false);
  expect(ofRound('request', { list: 'units' })).toBe(false);
  expect(ofRound('chase', { list: 'units' })).toBe(true);
});
