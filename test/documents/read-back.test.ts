// Another program's eyes: python-docx reads what the office sends, and finds the page, the font and the sizes the rules ask for.
// scripts/test.mjs names the Python that has it in READ_BACK_PYTHON; without one these tests are no part of the run.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { renderDocument } from '../../src/core/documents/render.ts';
import { composeReport } from '../../src/core/documents/report/compose.ts';
import type { ElementId } from '../../src/core/documents/rules/rule-set.ts';
import { buildFacts, officeSettings } from '../../src/core/documents/testing/build-facts.ts';
import { temporaryFolder } from '../../src/core/testing/open-test-register.ts';
import { everyKind, type Paper } from './every-kind.ts';
import { madeUpOffice, type Office, sampleOffice } from './offices.ts';

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
    elements: z.record(
      z.string(),
      z.object({ sizes: z.array(z.number()), complexSizes: z.array(z.number()), fonts: z.array(z.string()) }),
    ),
  }),
);
type Facts = z.infer<typeof facts>[number];

/** 05-HD/VPTW, sizes in points, written down once more: the rule set is what is tried here. Tables are the office's habit. */
const sizes: Readonly<Record<ElementId, number>> = {
  partyTitle: 15,
  superior: 14,
  issuer: 14,
  star: 14,
  numberAndSymbol: 14,
  letterSubject: 12,
  placeAndDate: 14,
  addressedLabel: 14,
  addressed: 14,
  addressedAlone: 14,
  documentKind: 16,
  summary: 14,
  hyphens: 14,
  body: 14,
  section: 14,
  item: 14,
  point: 14,
  authority: 14,
  post: 14,
  postAlone: 14,
  signerName: 14,
  recipientsLabel: 14,
  recipient: 12,
  pageNumber: 14,
  appendixNumber: 14,
  appendixTitle: 14,
  appendixReference: 12,
  table11: 11,
  table11Centred: 11,
  table12: 12,
  table12Centred: 12,
  tableNote: 11,
};

async function readBack(papers: readonly Paper[]): Promise<readonly Facts[]> {
  const folder = temporaryFolder();
  const files = await Promise.all(
    papers.map(async ({ name, structure }) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, await renderDocument(structure));
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

function expectPartyForm(name: string, { sections, elements }: Facts): void {
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) {
    const [width, height] = section.orientation === 'portrait' ? [210, 297] : [297, 210];
    expect([name, section]).toEqual([
      name,
      {
        orientation: section.orientation,
        width: near(width),
        height: near(height),
        top: near(20),
        bottom: near(20),
        left: near(30),
        right: near(15),
        header: near(10),
        titlePage: true,
      },
    ]);
  }
  const read = Object.keys(elements);
  const expected = Object.entries(sizes)
    .filter(([id]) => read.includes(id))
    .map(([id, size]) => [id, { sizes: [size], complexSizes: [size], fonts: ['Times New Roman'] }]);
  expect([name, elements]).toEqual([name, Object.fromEntries(expected)]);
}

/** With results of each criterion group, which the samples' reports do not give. */
function reportByGroups(): Paper {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  return { name: 'report-by-groups', structure: composeReport(buildFacts(38), choice, officeSettings) };
}

/** What is read back of an office too big for all of it in a run: the report and the letters. */
function isSent(name: string): boolean {
  return /^(?:report-board-standing|request|before|chase|complete|notice-with-late|quick)/u.test(name);
}

async function expectEveryKind(office: Office, keep = (_name: string) => true): Promise<readonly Facts[]> {
  const papers = [...(await everyKind(office)), reportByGroups()].filter(({ name }) => keep(name));
  office.close();
  const read = await readBack(papers);
  expect(read).toHaveLength(papers.length);
  for (const [index, one] of read.entries()) expectPartyForm(papers[index]?.name ?? '', one);
  return read;
}

test('every kind of paper of the samples’ office; each element of the rules is in one of them', async () => {
  const read = await expectEveryKind(await sampleOffice());
  const elements = new Set(read.flatMap(one => Object.keys(one.elements)));
  expect(Object.keys(sizes).filter(id => !elements.has(id))).toEqual([]);
});

test('the report and the letters of an office of 500 units', async () => {
  const read = await expectEveryKind(await madeUpOffice(500), isSent);
  expect(read.length).toBeGreaterThan(10);
});

test.each([0, 1, 60])('every kind of paper of an office of %i units', async units => {
  await expectEveryKind(await madeUpOffice(units));
});
