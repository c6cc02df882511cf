// Before anything goes out the register holds it against the rules and says what is not in order.
import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const year = { year: 2026, asOf: '2026-12-20' } as const;
const report = { kind: 'report', choice: { ...year, letterhead: 'board', addressee: 'standing' } } as const;
const each = { kind: 'paper', choice: { ...year, kind: 'chase', each: true } } as const;

test('a report in order has nothing to look at; what a person fills in is no finding', async () => {
  const { call } = openTestRegister();
  await addTestOffice(call);
  const own = await call.formCheck.own(report);
  expect(own).toMatchObject({ documents: 1, findings: [] });
  expect(own.rules).toBeGreaterThan(40);
});

test('what the settings put into every paper is found, in one letter a unit only once', async () => {
  const { call } = openTestRegister();
  await addTestOffice(call);
  const before = await call.formCheck.own(each);
  expect(before).toMatchObject({ documents: 3, findings: [] });
  const { version, ...settings } = await call.settings.get({});
  const signer = { ...settings.board.signer, authority: 'KT. TRƯỞNG BAN' };
  const board = { ...settings.board, signer };
  await call.settings.change({ version, changes: { board } });
  const { findings, documents } = await call.formCheck.own(each);
  expect(documents).toBe(3);
  expect(findings.map(({ rule, places }) => ({ rule, places }))).toEqual([{ rule: 'authority.form', places: 3 }]);
});

test('where nobody is written to there is nothing to check', async () => {
  const { call } = openTestRegister();
  expect((await refused(call.formCheck.own(each))).data).toEqual({ reason: 'nobodyOverdue' });
});
