import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBook } from './book.ts';
import { coverageTable } from './coverage-table.ts';
import { doubtsOf } from './doubts.ts';
import { statusOf } from './status.ts';
import { openOffice } from './testing/office.ts';
import { reckonYear } from './year.ts';

const year = 2026;
const asOf = '2026-12-20';

const answer = fc.constantFrom('yes' as const, 'no' as const);
const unit = fc.nat({ max: 4 });
/** What a clerk writes: of one unit, or of the register. */
const write = fc.oneof(
  fc.record({ kind: fc.constant('meeting' as const), unit, month: fc.integer({ min: 6, max: 11 }), answer }),
  fc.record({ kind: fc.constant('model' as const), unit, name: fc.constantFrom('một', 'hai') }),
  fc.record({ kind: fc.constant('activity' as const), unit, quantity: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('unit' as const), isCommittee: fc.boolean() }),
);
const histories = fc.array(fc.record({ write, isLookedAt: fc.boolean() }), { minLength: 1, maxLength: 12 });

test('whatever was written and looked at in between, what is kept equals what is reckoned afresh', () => {
  fc.assert(
    fc.property(histories, history => {
      const office = openOffice();
      const { book, database } = office.register;
      const reckoned = (from: typeof book) => ({
        status: statusOf(from, year, asOf),
        doubts: doubtsOf(from, { year, asOf, today: asOf }),
        coverage: coverageTable(from, year, asOf),
        units: reckonYear(from, year, asOf).units,
      });
      try {
        const units = Array.from({ length: 5 }, (_, index) => office.unit(`Chi bộ ${index}`, 'grassrootsCell'));
        const taken = new Set<string>();
        for (const { write: told, isLookedAt } of history) {
          if (told.kind === 'unit') {
            if (told.isCommittee) office.unit(`Đảng ủy ${taken.size}`, 'grassrootsCommittee', { cellCount: 4 });
            else units.push(office.unit(`Chi bộ mới ${taken.size}`, 'grassrootsCell'));
          } else {
            const id = units[told.unit] ?? '';
            if (told.kind === 'meeting' && !taken.has(`${id} ${told.month}`)) {
              taken.add(`${id} ${told.month}`);
              office.meeting(id, told.month, told.answer);
            }
            if (told.kind === 'model') {
              office.row('model', {
                ...{ name: told.name, search_key: told.name, type: 'happyFamily', bearer: null, field: null, year },
                ...{ unit_ids: JSON.stringify([id]), level: 'grassroots', state: 'proposed', groups: '[3]' },
                ...{ results: null, spread_proposed: 0, commendation_proposed: 0, note: null },
              });
            }
            if (told.kind === 'activity') {
              const more = { title: null, people: null, held_on: null, groups: '[]', note: null, search_key: '' };
              office.row('activity', { unit_id: id, year, kind: 'session', quantity: told.quantity, ...more });
            }
          }
          if (isLookedAt) reckoned(book);
        }
        expect(reckoned(book)).toEqual(reckoned(openBook(database)));
      } finally {
        office.close();
      }
    }),
    { numRuns: 20 },
  );
});
