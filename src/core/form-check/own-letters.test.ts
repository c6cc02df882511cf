// Every paper the program writes passes its own check, whoever issues it.
import { expect, test } from 'vitest';
import type { PaperChoice } from '../../contract/index.ts';
import { planPapers } from '../documents/letters/plan.ts';
import { renderDocument } from '../documents/render.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { checkForm } from './check.ts';

const usual = { year: 2026, asOf: '2026-12-20' } as const;

/** Nobody is reminded of a day that is over. */
function early(kind: PaperChoice['kind']): Partial<PaperChoice> {
  return kind === 'before' ? { asOf: '2026-12-01' } : {};
}

const choices: readonly (readonly [string, PaperChoice])[] = (['board', 'committee'] as const).flatMap(letterhead =>
  (['request', 'before', 'chase', 'notice', 'quick'] as const).flatMap(kind => [
    [`${kind} by ${letterhead}`, { ...usual, ...early(kind), kind, letterhead }],
    [`${kind} by ${letterhead}, one a unit`, { ...usual, ...early(kind), kind, letterhead, each: true }],
  ]),
);

test.each([
  ...choices,
  ['a list of units as an appendix', { ...usual, kind: 'list', list: 'units' }],
  ['a list of units by itself', { ...usual, kind: 'list', list: 'units', plain: true }],
] as readonly (readonly [string, PaperChoice])[])('%s has nothing to put right', async (_title, choice) => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  for (const { structure } of planPapers(register, choice).papers) {
    const { findings } = checkForm(await renderDocument(structure));
    expect(findings.filter(({ rule }) => rule !== 'text.placeholder')).toEqual([]);
  }
});
