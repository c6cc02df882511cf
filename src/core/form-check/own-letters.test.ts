// Every paper the program writes passes its own check, whoever issues it.
import { expect, test } from 'vitest';
import type { PaperChoice } from '../../contract/index.ts';
import { planPapers } from '../documents/letters/plan.ts';
import { renderDocument } from '../documents/render.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import type { Caller } from '../router/caller.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { checkForm } from './check.ts';

const usual = { year: 2026, asOf: '2026-12-20' } as const;

/** Nobody is reminded of a day that is over. */
function early(kind: PaperChoice['kind']): Partial<PaperChoice> {
  return kind === 'before' ? { asOf: '2026-12-01' } : {};
}

async function askToComplete(call: Caller, of: { readonly roundId: string; readonly unitId: string }): Promise<void> {
  const { record } = await call.receipts.create({ ...plainReceipt, documentNumber: '12-BC/CB', ...of });
  await call.receipts.askToComplete({ id: record.id, version: 1, askedOn: '2026-12-15', what: 'Số liệu', due: null });
}

const choices: readonly (readonly [string, PaperChoice])[] = (['board', 'committee'] as const).flatMap(letterhead =>
  (['request', 'before', 'chase', 'complete', 'notice', 'quick'] as const).flatMap(kind => [
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
  const { cell, roundId } = await addTestOffice(call);
  if (choice.kind === 'complete') await askToComplete(call, { roundId, unitId: cell.id });
  const { papers } = planPapers(register, choice);
  expect(papers.length).toBeGreaterThan(0);
  for (const { structure } of papers) {
    const { findings } = checkForm(await renderDocument(structure));
    expect(findings.filter(({ rule }) => rule !== 'text.placeholder')).toEqual([]);
  }
});
