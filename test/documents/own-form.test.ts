// Every kind of paper passes the program's own format check: nothing is found but the places left for a person.
import { expect, test } from 'vitest';
import { renderDocument } from '../../src/core/documents/render.ts';
import { checkForm } from '../../src/core/form-check/check.ts';
import { everyKind } from './every-kind.ts';
import { madeUpOffice, sampleOffice } from './offices.ts';

test.each([
  ['the samples', sampleOffice, 41],
  ['no unit', () => madeUpOffice(0), 11],
  ['one unit', () => madeUpOffice(1), 30],
  ['60 units', () => madeUpOffice(60), 41],
] as const)('of the office with %s', async (_office, open, count) => {
  const office = await open();
  const papers = await everyKind(office);
  office.close();
  expect(papers).toHaveLength(count);
  for (const { name, structure } of papers) {
    const { findings } = checkForm(await renderDocument(structure));
    const found = findings.filter(finding => finding.found !== '“[Ban bổ sung]”');
    expect([name, found.map(finding => `${finding.rule}: ${finding.found}`)]).toEqual([name, []]);
  }
});
