import { expect, test } from 'vitest';
import { seedRegister } from '../../seed/seed.ts';
import { openTestRegister } from '../../testing/open-test-register.ts';
import { composeReport } from '../report/compose.ts';
import type { ReportFacts } from '../report/facts.ts';
import { factsOf } from '../report/facts-of.ts';
import { plainText } from '../structure/text.ts';
import { buildFacts, officeSettings } from '../testing/build-facts.ts';
import { readReport } from './read-report.ts';
import { reportFigures } from './report-figures.ts';

const optional = { withModelTask: true, withMonthlyAverage: true, addressee: 'standing' } as const;

async function exported(units: number, asOf: string) {
  const { register, call } = openTestRegister();
  seedRegister(register, { units, firstYear: 2026, lastYear: 2026 });
  const choice = { year: 2026, asOf, letterhead: 'board', ...optional } as const;
  const figures = reportFigures(factsOf(register, choice), choice);
  for await (const step of await call.reports.consolidated(choice)) {
    if (step.type !== 'file') continue;
    const file = await call.files.take({ ticket: step.ticket });
    const report = readReport({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: step.fileName });
    return { figures, text: report.paragraphs.join('\n').replace(/\s+/g, ' ') };
  }
  throw new Error('the report ended without a file');
}

test.each([
  ['60 units', 60, '2026-12-20'],
  ['206 units', 206, '2026-12-31'],
])(
  'with reports in time, late and missing, every figure remembered stands in the report in the very words looked for: %s',
  async (_, units, asOf) => {
    const { figures, text } = await exported(units, asOf);
    const missing = figures.filter(
      ({ needles }) => needles.length > 0 && !needles.some(needle => text.includes(needle)),
    );
    expect(missing.map(({ label, needles }) => `${label}: ${needles.join(' / ')}`)).toEqual([]);
  },
);

test('each figure is remembered under a key of its own', () => {
  const { register } = openTestRegister();
  seedRegister(register, { units: 40, firstYear: 2026, lastYear: 2026 });
  const facts = factsOf(register, { year: 2026, asOf: '2026-12-20' });
  const keys = reportFigures(facts, optional).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(30);
});

function built(count: number, changes: Partial<ReportFacts> = {}) {
  const facts = buildFacts(count, changes);
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', ...optional } as const;
  const { letter } = composeReport(facts, choice, officeSettings);
  const text = letter.body.map(paragraph => plainText(paragraph.text).replace(/\s+/gu, ' ')).join('\n');
  return { figures: reportFigures(facts, choice), text };
}

const reminder = { number: '56-CV/BTGDV', day: '2026-12-11', count: 1 };
const closed = { kind: 'closed', unitName: 'Chi bộ A', on: '2026-10-01', successorNames: [] } as const;
const directive = { kind: 'công văn', letterhead: 'board', number: null, day: null, subject: 'việc' } as const;
const formerProposals = {
  periodTitle: 'năm 2025',
  answered: 4,
  inReview: 2,
  notForwarded: 3,
  beyondAuthority: 0,
  only: null,
};
const monthlyAverage = { fromMonth: 6, toMonth: 11, done: 100, expected: 200, notRecorded: 20 };

test('spreading, recognised, extended, soft copies, asked to complete, reminders and task 67 are remembered too', () => {
  const { figures, text } = built(60, {
    reminderLetters: [reminder, reminder],
    rosterChanges: [closed],
    directives: [directive, directive],
    formerProposals,
    monthlyAverage,
  });
  const keys = ['spreading', 'recognised', 'extended', 'softOnly', 'askedToComplete', 'reminders', 'rosterClosed'];
  const more = ['directives', 'monthlyAverage', 'monthsNotRecorded', 'formerAnswered', 'formerInReview'];
  const others = ['formerNotForwarded', 'opinionUnits', 'difficultyUnits', 'task67.skilfulMobilisation', 'task67.both'];
  for (const key of [...keys, ...more, ...others]) {
    const figure = figures.find(each => each.key === key);
    expect(figure?.needles, key).not.toEqual([]);
    expect(
      figure?.needles.filter(needle => text.includes(needle)),
      key,
    ).not.toEqual([]);
  }
});

test('where only one sent a soft copy or was asked to complete, it is found by its name', () => {
  const { figures, text } = built(10);
  const softOnly = figures.find(({ key }) => key === 'softOnly');
  expect(softOnly?.text).toBe('1');
  expect(text).toContain(softOnly?.needles[0]);
});
