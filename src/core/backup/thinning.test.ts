import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeDay } from '../surroundings.ts';
import { thin } from './thinning.ts';

/** Thursday evening at the office, 31/12/2026. */
const now = new Date('2026-12-31T17:00:00+07:00');

function at(text: string): { at: Date } {
  return { at: new Date(`${text}:00+07:00`) };
}

const kept: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'everything of today and yesterday',
    ['2026-12-31T08:00', '2026-12-31T08:30', '2026-12-30T00:00', '2026-12-30T09:00'],
    ['2026-12-31T08:00', '2026-12-31T08:30', '2026-12-30T00:00', '2026-12-30T09:00'],
  ],
  [
    'the last one of each day for a fortnight',
    ['2026-12-29T08:00', '2026-12-29T16:30', '2026-12-16T08:00', '2026-12-16T17:00'],
    ['2026-12-29T16:30', '2026-12-16T17:00'],
  ],
  [
    'the last one of each week for two months',
    [
      '2026-12-15T08:00',
      '2026-12-10T08:00',
      '2026-12-08T08:00',
      '2026-11-03T08:00',
      '2026-11-01T08:00',
      '2026-10-19T08:00',
    ],
    ['2026-12-15T08:00', '2026-12-10T08:00', '2026-11-03T08:00', '2026-10-19T08:00'],
  ],
  [
    'the last one of each month for good',
    [
      '2026-09-30T08:00',
      '2026-09-29T08:00',
      '2026-09-01T08:00',
      '2026-06-09T08:00',
      '2021-01-05T08:00',
      '2021-01-04T08:00',
    ],
    ['2026-09-30T08:00', '2026-06-09T08:00', '2021-01-05T08:00'],
  ],
  [
    'what a wrong clock dated later than now',
    ['2027-03-01T08:00', '2027-03-01T09:00', '2126-01-01T00:00'],
    ['2027-03-01T08:00', '2027-03-01T09:00', '2126-01-01T00:00'],
  ],
  ['a lone backup, however old', ['2020-02-29T08:00'], ['2020-02-29T08:00']],
  ['nothing of nothing', [], []],
];

test.each(kept)('thinning keeps %s', (_, made, stay) => {
  const backups = made.map(at);
  const gone = thin(backups, now);
  expect(backups.filter(backup => !gone.includes(backup))).toEqual(
    backups.filter((_backup, index) => stay.includes(made[index] ?? '')),
  );
});

const instants = fc.array(
  fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2027-01-05T00:00:00Z'), noInvalidDate: true }),
  { maxLength: 80 },
);

test('whatever was made: the latest stays, nothing of two days goes, every month keeps one, a second look takes no more', () => {
  fc.assert(
    fc.property(instants, dates => {
      const backups = dates.map(date => ({ at: date }));
      const gone = new Set(thin(backups, now));
      const left = backups.filter(backup => !gone.has(backup));
      const latest = Math.max(...backups.map(backup => backup.at.getTime()));
      if (backups.length > 0) expect(left.some(backup => backup.at.getTime() === latest)).toBe(true);
      for (const backup of gone) expect(officeDay(backup.at) < '2026-12-30').toBe(true);
      const months = (of: typeof backups) => new Set(of.map(backup => officeDay(backup.at).slice(0, 7)));
      expect(months(left)).toEqual(months(backups));
      expect(thin(left, now)).toEqual([]);
    }),
  );
});

test('day after day for five years there are never more than a hundred, and never a month without one', () => {
  let backups: { at: Date }[] = [];
  for (let hour = 0; hour < 5 * 365 * 24; hour += 6) {
    const moment = new Date(Date.parse('2026-01-01T01:00:00Z') + hour * 3_600_000);
    backups.push({ at: moment });
    const gone = new Set(thin(backups, moment));
    backups = backups.filter(backup => !gone.has(backup));
  }
  expect(backups.length).toBeLessThan(100);
  expect(new Set(backups.map(backup => officeDay(backup.at).slice(0, 7))).size).toBe(60);
});
