import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { openTestRegister } from '../testing/open-test-register.ts';
import { waitingRoom } from './waiting.ts';

const expired = new Refusal('TICKET_EXPIRED', {});

test('the oldest is let go when one more waits, the others stay until they are forgotten', () => {
  const { register } = openTestRegister();
  const { keep, find, forget } = waitingRoom<string>(2);
  const [first = '', second = '', third = ''] = ['một', 'hai', 'ba'].map(name => keep(register, name));
  expect(() => find(register, first)).toThrow(expired);
  expect([second, third].map(ticket => find(register, ticket))).toEqual(['hai', 'ba']);
  forget(register, second);
  expect(() => find(register, second)).toThrow(expired);
  expect(find(register, third)).toBe('ba');
});

test('a ticket opens nothing in another register', () => {
  const [here, there] = [openTestRegister().register, openTestRegister().register];
  const { keep, find } = waitingRoom<string>(2);
  const ticket = keep(here, 'một');
  expect(() => find(there, ticket)).toThrow(expired);
});
