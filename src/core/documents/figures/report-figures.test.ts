import { expect, test } from 'vitest';
import { statusOf } from '../../reckoning/status.ts';
import { seedRegister } from '../../seed/seed.ts';
import { openTestRegister } from '../../testing/open-test-register.ts';
import { readReport } from './read-report.ts';
import { reportFigures } from './report-figures.ts';

async function exported(units: number, asOf: string) {
  const { register, call } = openTestRegister();
  seedRegister(register, { units, firstYear: 2026, lastYear: 2026 });
  const figures = reportFigures(statusOf(register.book, 2026, asOf));
  for await (const step of await call.reports.consolidated({
    year: 2026,
    asOf,
    letterhead: 'board',
    addressee: 'standing',
  })) {
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
  const keys = reportFigures(statusOf(register.book, 2026, '2026-12-20')).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(30);
});
