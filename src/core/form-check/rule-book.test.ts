import { expect, test } from 'vitest';
import partyRules from '../../../resources/the-thuc/05-hd-vptw.json' with { type: 'json' };
import { checkForm } from './check.ts';
import { loadRuleBook, partyRuleBook } from './rule-book.ts';
import { allRules } from './rules/all.ts';
import { stateReport } from './testing/state-documents.ts';

test('every rule the program knows stands in the rule set, with its text and where it is written', () => {
  const named = partyRules.checks.map(({ id }) => id);
  expect(new Set(named).size).toBe(named.length);
  expect(allRules.map(({ id }) => id).filter(id => !named.includes(id))).toEqual([]);
  expect(partyRuleBook.rules.length).toBeGreaterThan(40);
  for (const { text, source } of partyRules.checks) expect([text, source]).not.toContain('');
});

test('what sources disagree about, or only habit says, is advice or off, never an error', () => {
  const doubtful = partyRules.checks.filter(({ confidence }) => ['C', 'X'].includes(confidence));
  expect(doubtful.filter(({ level }) => level === 'error')).toEqual([]);
});

test('another rule set changes what is found without a change of code', () => {
  const checks = partyRules.checks.flatMap(check => {
    if (check.id === 'margin.right') return [{ ...check, value: { mm: 18, landscape: [], within: 0.6 } }];
    return check.id === 'margin.top' ? [{ ...check, level: 'off' }] : [];
  });
  const book = loadRuleBook({ ...partyRules, name: 'Thể thức khác', checks });
  expect(checkForm(stateReport(), { book })).toMatchObject({ ruleSet: 'Thể thức khác', rules: 1, findings: [] });
});

test('a rule set with an unknown rule, or a value that has no sense, is refused', () => {
  const [first] = partyRules.checks;
  expect(() => loadRuleBook({ ...partyRules, checks: [{ ...first, id: 'body.smell' }] })).toThrow('body.smell');
  expect(() => loadRuleBook({ ...partyRules, checks: [{ ...first, value: 'A4' }] })).toThrow('page.size');
});
