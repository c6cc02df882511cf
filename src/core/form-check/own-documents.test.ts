// What the program writes itself passes its own check: nothing but the places left for a person.
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../documents/render.ts';
import { composeReport } from '../documents/report/compose.ts';
import { buildFacts, officeSettings } from '../documents/testing/build-facts.ts';
import { checkForm } from './check.ts';

describe.each([0, 1, 38, 500])('a report of %i units', count => {
  test.each([
    ['board', 'standing'],
    ['board', 'provincialBoard'],
    ['committee', 'standing'],
    ['committee', 'provincialBoard'],
  ] as const)('%s to %s has nothing but places to fill', async (letterhead, addressee) => {
    const choice = { year: 2026, asOf: '2026-12-20', letterhead, addressee };
    const report = composeReport(buildFacts(count), choice, officeSettings);
    const { findings, rules } = checkForm(await renderDocument(report));
    expect(rules).toBeGreaterThan(40);
    expect(findings.filter(({ rule }) => rule !== 'text.placeholder')).toEqual([]);
    expect(findings.map(({ found }) => found)).toEqual(['“[Ban bổ sung]”']);
  });
});
