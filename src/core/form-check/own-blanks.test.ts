// The list shown before an export and the format check are one truth: what the one leaves out the other says.
import { expect, test } from 'vitest';
import type { ReportChoice } from '../../contract/index.ts';
import { renderDocument } from '../documents/render.ts';
import { composeReport } from '../documents/report/compose.ts';
import type { ReportFacts } from '../documents/report/facts.ts';
import { outlineOf } from '../documents/report/outline.ts';
import { buildFacts, officeSettings } from '../documents/testing/build-facts.ts';
import { checkForm } from './check.ts';
import { placeholderRule } from './rules/text.ts';

const toStanding: ReportChoice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' };
const toProvince: ReportChoice = { ...toStanding, letterhead: 'committee', addressee: 'provincialBoard' };

async function compared(facts: ReportFacts, choice: ReportChoice) {
  const structure = composeReport(facts, choice, officeSettings);
  const { findings } = checkForm(await renderDocument(structure));
  const placeholders = findings.filter(({ rule }) => rule === placeholderRule);
  return {
    listed: outlineOf(structure).blanks,
    found: placeholders.reduce((sum, { places }) => sum + places, 0),
    others: findings.filter(({ rule }) => rule !== placeholderRule),
  };
}

const pasted = { unitName: 'Chi bộ A', text: 'Đã tuyên truyền [Ban bổ sung]' };
const difficulties = buildFacts(38).difficulties.map((topic, index) =>
  index === 9 ? { ...topic, content: 'Thiếu kinh phí [Ban bổ sung]' } : topic,
);

test.each([
  ['no unit', buildFacts(0), toStanding],
  ['one unit', buildFacts(1), toStanding],
  ['an office', buildFacts(38), toStanding],
  ['the version for the province', buildFacts(38), toProvince],
  ['a unit’s own words with the mark', buildFacts(38, { generalPassages: [pasted] }), toStanding],
  ['the mark in an appendix', buildFacts(38, { difficulties }), toStanding],
] as const)('%s: every place that waits is listed, and no other', async (_, facts, choice) => {
  const { listed, found, others } = await compared(facts, choice);
  expect(listed).toHaveLength(found);
  expect(listed.every(heading => heading !== '')).toBe(true);
  expect(others).toEqual([]);
});
