// Another program's eyes: python-docx reads what the office sends, and finds the page, the font and the sizes the rules ask for.
// scripts/test.mjs names the Python that has it in READ_BACK_PYTHON; without one these tests are no part of the run.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { PaperChoice } from '../../src/contract/index.ts';
import { planPapers } from '../../src/core/documents/letters/plan.ts';
import { renderDocument } from '../../src/core/documents/render.ts';
import { composeReport } from '../../src/core/documents/report/compose.ts';
import { partyDocumentRules } from '../../src/core/documents/rules/load.ts';
import { elementIds } from '../../src/core/documents/rules/rule-set.ts';
import type { DocumentStructure } from '../../src/core/documents/structure/document.ts';
import { buildFacts, officeSettings } from '../../src/core/documents/testing/build-facts.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../../src/core/testing/open-test-register.ts';

const facts = z.array(
  z.object({
    sections: z.array(
      z.object({
        orientation: z.enum(['portrait', 'landscape']),
        width: z.number(),
        height: z.number(),
        top: z.number(),
        bottom: z.number(),
        left: z.number(),
        right: z.number(),
        header: z.number(),
        titlePage: z.boolean(),
      }),
    ),
    elements: z.record(z.string(), z.object({ sizes: z.array(z.number()), fonts: z.array(z.string()) })),
  }),
);
type Facts = z.infer<typeof facts>[number];

async function readBack(documents: readonly DocumentStructure[]): Promise<readonly Facts[]> {
  const folder = temporaryFolder();
  const files = await Promise.all(
    documents.map(async (document, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, await renderDocument(document));
      return path;
    }),
  );
  const script = join(import.meta.dirname, 'read-back.py');
  const answer = execFileSync(process.env.READ_BACK_PYTHON ?? 'python3', [script, ...files], { encoding: 'utf8' });
  return facts.parse(JSON.parse(answer));
}

/** Within 0.1 mm: Word keeps lengths in twentieths of a point. */
function near(millimetres: number): unknown {
  return expect.closeTo(millimetres, 1);
}

function expectPartyForm({ sections, elements }: Facts): void {
  for (const section of sections) {
    const [width, height] = section.orientation === 'portrait' ? [210, 297] : [297, 210];
    expect(section).toEqual({
      orientation: section.orientation,
      width: near(width),
      height: near(height),
      top: near(20),
      bottom: near(20),
      left: near(30),
      right: near(15),
      header: near(10),
      titlePage: true,
    });
  }
  const expected = elementIds
    .filter(id => id in elements)
    .map(id => [id, { sizes: [partyDocumentRules.look(id).size], fonts: ['Times New Roman'] }]);
  expect(elements).toEqual(Object.fromEntries(expected));
}

test.each([0, 1, 38])('the report of %i units', async count => {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  const [report] = await readBack([composeReport(buildFacts(count), choice, officeSettings)]);
  if (report === undefined) throw new Error('one file was read');
  expectPartyForm(report);
  const { partyTitle, documentKind, body, recipient, pageNumber } = report.elements;
  expect([partyTitle, documentKind, body, recipient, pageNumber].map(element => element?.sizes)).toEqual([
    [15],
    [16],
    [14],
    [12],
    [14],
  ]);
});

test('every letter and list', async () => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  const late = { year: 2026, asOf: '2026-12-20' } as const;
  const choices: readonly PaperChoice[] = [
    { ...late, kind: 'request' },
    { ...late, kind: 'before', asOf: '2026-12-01' },
    { ...late, kind: 'chase' },
    { ...late, kind: 'notice' },
    { ...late, kind: 'quick' },
    { ...late, kind: 'list', list: 'units' },
    { ...late, kind: 'list', list: 'units', plain: true },
  ];
  const structures = choices.flatMap(choice => planPapers(register, choice).papers.map(({ structure }) => structure));
  const read = await readBack(structures);
  expect(read).toHaveLength(choices.length);
  for (const one of read) expectPartyForm(one);
});
