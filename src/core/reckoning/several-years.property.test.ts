import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOfRound } from '../rounds/rows.ts';
import { statusOf, statusOfYears } from './status.ts';
import { openOffice } from './testing/office.ts';
import { reckonYear } from './year.ts';

const years = [2026, 2027, 2028];
const asOf = '2028-12-31';

const answer = fc.constantFrom('yes' as const, 'no' as const, null);
/** What one unit tells of one year. */
const told = fc.record({
  inProgramme: answer,
  ownPlan: answer,
  month: fc.constantFrom('yes' as const, 'no' as const, null),
  sessions: fc.option(fc.nat({ max: 9 })),
});
const offices = fc.array(fc.record({ isCommittee: fc.boolean(), years: fc.tuple(told, told, told) }), {
  minLength: 1,
  maxLength: 5,
});

test('the whole is never less than any year of it, never more than its units, and adds up', () => {
  fc.assert(
    fc.property(offices, units => {
      const office = openOffice();
      try {
        units.forEach((unit, index) => {
          const id = unit.isCommittee
            ? office.unit(`Đảng ủy ${index}`, 'grassrootsCommittee', { cellCount: 4 })
            : office.unit(`Chi bộ ${index}`, 'grassrootsCell');
          unit.years.forEach(({ inProgramme, ownPlan, month, sessions }, yearIndex) => {
            const year = years[yearIndex] ?? 0;
            office.plan(id, { year, in_programme: inProgramme, own_plan: ownPlan });
            if (month !== null)
              office.meeting(id, 7, unit.isCommittee ? [month === 'yes' ? 3 : 0, 4] : month, { year });
            if (sessions !== null) {
              const more = { title: null, people: null, held_on: null, groups: '[]', note: null, search_key: '' };
              office.row('activity', { unit_id: id, year, kind: 'session', quantity: sessions, ...more });
            }
          });
        });
        const fields = {
          kind: 'final' as const,
          year: 2028,
          title: 'giai đoạn',
          basis: null,
          cutOff: null,
          note: null,
        };
        const days = { periodFrom: '2026-01-01', periodTo: '2028-12-31', dueOn: '2028-12-31' };
        const row = { ...rowOfRound({ ...fields, ...days }), state: 'open', closed_at: null };
        const { id: roundId } = office.row('round', row);
        const { book } = office.register;
        const whole = statusOf(book, 2028, asOf, roundId);
        const each = statusOfYears(book, reckonYear(book, 2028, asOf, roundId));
        expect(each).toEqual(years.map(year => statusOf(book, year, asOf)));
        const { period } = whole.meetings;
        expect(period.done + period.no + period.unknown + period.notRecorded).toBe(period.expected);
        for (const { done, no, notRecorded, expected } of [whole.workPlans, whole.ownPlans])
          expect(done + no + notRecorded).toBe(expected);
        for (const status of each) {
          expect(period.done).toBeGreaterThanOrEqual(status.meetings.period.done);
          expect(whole.workPlans.done).toBeLessThanOrEqual(status.workPlans.done);
          expect(whole.ownPlans.done).toBeGreaterThanOrEqual(status.ownPlans.done);
        }
        const sessionsOf = (status: typeof whole) =>
          status.activities.find(({ kind }) => kind === 'session')?.quantity ?? 0;
        expect(sessionsOf(whole)).toBe(each.reduce((sum, status) => sum + sessionsOf(status), 0));
      } finally {
        office.close();
      }
    }),
    { numRuns: 25 },
  );
});
