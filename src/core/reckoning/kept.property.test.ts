import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOfFeedback } from '../feedback/rows.ts';
import { latestUndoable, undoLatest } from '../history/undo.ts';
import { rowOfMeeting } from '../meetings/rows.ts';
import { rowOfReceipt } from '../receipts/rows.ts';
import { bareContent, bareFeedback, bareMeeting, bareReceipt } from '../records/bare.ts';
import { rowOfReportContent } from '../report-contents/rows.ts';
import { closeRound } from '../rounds/close.ts';
import { exemptUnits } from '../rounds/decide-lines.ts';
import { openRound } from '../rounds/open.ts';
import { reopenRound } from '../rounds/reopen.ts';
import type { TableName } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { type Book, openBook } from './book.ts';
import { coverageTable } from './coverage-table.ts';
import { doubtsOf } from './doubts.ts';
import { statusOf } from './status.ts';
import { type Office, openOffice } from './testing/office.ts';
import { viewRound } from './view-round.ts';
import { reckonYear } from './year.ts';

const year = 2026;
const asOf = '2026-12-20';
const answer = fc.constantFrom('yes' as const, 'no' as const);
const arrival = fc.constantFrom('2026-12-01', '2026-12-09', '2026-12-12');
/** Which of the units, or of the records of a kind, there are. */
const which = fc.nat({ max: 6 });

/** What a clerk does: writes something new, changes or removes what is there, decides about the round, goes back. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('addUnit' as const), isCommittee: fc.boolean() }),
  fc.record({ kind: fc.constant('addMeeting' as const), which, month: fc.integer({ min: 6, max: 11 }), answer }),
  fc.record({ kind: fc.constant('addModel' as const), which, name: fc.constantFrom('một', 'hai') }),
  fc.record({ kind: fc.constant('addActivity' as const), which, quantity: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('addReceipt' as const), which, arrival, isSoft: fc.boolean() }),
  fc.record({
    kind: fc.constant('addPlan' as const),
    which,
    answer,
    on: fc.constantFrom('2026-05-01', '2026-12-25', null),
  }),
  fc.record({ kind: fc.constant('addContent' as const), which, quantity: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('addOpinion' as const), which }),
  fc.record({ kind: fc.constant('changeModel' as const), which, toOther: which }),
  fc.record({ kind: fc.constant('changeMeeting' as const), which, answer }),
  fc.record({ kind: fc.constant('changeActivity' as const), which, quantity: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('changeReceipt' as const), which, arrival, counts: fc.boolean() }),
  fc.record({ kind: fc.constant('endUnit' as const), which, on: fc.constantFrom('2026-08-01', '2026-12-15') }),
  fc.record({
    kind: fc.constant('remove' as const),
    which,
    table: fc.constantFrom('meeting' as const, 'model' as const, 'activity' as const, 'receipt' as const),
  }),
  fc.record({ kind: fc.constantFrom('openRound' as const, 'closeRound' as const, 'reopenRound' as const) }),
  fc.record({ kind: fc.constant('exempt' as const), which }),
  fc.record({ kind: fc.constant('undo' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const histories = fc.array(fc.record({ step, isLookedAt: fc.boolean() }), { minLength: 1, maxLength: 16 });

test('whatever was written, changed, removed, closed, taken back and looked at in between, what is kept equals what is reckoned afresh', () => {
  fc.assert(
    fc.property(histories, history => {
      const office = openOffice();
      const { book, database } = office.register;
      try {
        for (let number = 1; number <= 4; number += 1) office.unit(`Chi bộ ${number}`, 'grassrootsCell');
        for (const { step: next, isLookedAt } of history) {
          take(office, next);
          if (isLookedAt) reckoned(book, office.roundId);
        }
        expect(reckoned(book, office.roundId)).toEqual(reckoned(openBook(database), office.roundId));
      } finally {
        office.close();
      }
    }),
    { numRuns: 25 },
  );
});

function reckoned(from: Book, roundId: string) {
  return {
    status: statusOf(from, year, asOf),
    doubts: doubtsOf(from, { year, asOf, today: asOf }),
    coverage: coverageTable(from, year, asOf),
    units: reckonYear(from, year, asOf).units,
    round: viewRound(from, { id: roundId, asOf }),
  };
}

/** One step, where the register as it is by now has what it is about; else nothing. */
function take(office: Office, next: Step): void {
  const { register, roundId } = office;
  // Read afresh: what the office's own book keeps is what is tried here.
  const now = openBook(register.database);
  const unitId = 'which' in next ? pick(now.units(), next.which)?.unit.id : undefined;
  const round = now.rounds().find(({ id }) => id === roundId);
  switch (next.kind) {
    case 'addUnit':
      office.unit('Đơn vị mới', next.isCommittee ? 'grassrootsCommittee' : 'grassrootsCell', {
        cellCount: next.isCommittee ? 4 : null,
      });
      return;
    case 'addMeeting':
      if (unitId !== undefined && !now.meetings(year).some(row => row.unit_id === unitId && row.month === next.month))
        office.row('meeting', {
          ...rowOfMeeting(bareMeeting({ unitId, year, month: next.month, kind: 'regular' })),
          content: next.answer,
        });
      return;
    case 'addModel':
      office.row('model', {
        ...{ name: next.name, search_key: next.name, type: 'happyFamily', bearer: null, field: null, year },
        ...{ unit_ids: JSON.stringify([unitId]), level: 'grassroots', state: 'proposed', groups: '[3]' },
        ...{ results: null, spread_proposed: 0, commendation_proposed: 0, note: null },
      });
      return;
    case 'addActivity':
      if (unitId !== undefined) {
        const more = { title: null, people: null, held_on: null, groups: '[]', note: null, search_key: '' };
        office.row('activity', { unit_id: unitId, year, kind: 'session', quantity: next.quantity, ...more });
      }
      return;
    case 'addReceipt':
      if (unitId !== undefined)
        office.row('receipt', {
          ...rowOfReceipt(bareReceipt({ roundId, unitId, receivedOn: next.arrival })),
          copy_form: next.isSoft ? 'soft' : null,
        });
      return;
    case 'addPlan':
      if (unitId !== undefined && !now.workPlans(year).some(row => row.unit_id === unitId))
        office.plan(unitId, { year, in_programme: next.answer, programme_date: next.on, own_plan: next.answer });
      return;
    case 'addContent':
      if (unitId !== undefined && !now.contents(roundId).some(row => row.unit_id === unitId))
        office.row('report_content', {
          ...rowOfReportContent(bareContent(unitId, roundId)),
          sessions: next.quantity,
        });
      return;
    case 'addOpinion':
      if (unitId !== undefined)
        office.row(
          'feedback',
          rowOfFeedback(bareFeedback({ kind: 'difficulty', unitId, year, content: 'thiếu người' })),
        );
      return;
    case 'changeModel': {
      const other = pick(now.units(), next.toOther)?.unit.id;
      changed(office, 'model', pick(now.models(year), next.which), { unit_ids: JSON.stringify([other]) });
      return;
    }
    case 'changeMeeting':
      changed(office, 'meeting', pick(now.meetings(year), next.which), { content: next.answer });
      return;
    case 'changeActivity':
      changed(office, 'activity', pick(now.activities(year), next.which), { quantity: next.quantity });
      return;
    case 'changeReceipt':
      changed(office, 'receipt', pick(now.receipts(roundId), next.which), {
        received_on: next.arrival,
        not_counted_reason: next.counts ? null : 'gửi nhầm',
      });
      return;
    case 'endUnit':
      if (unitId !== undefined) office.change('unit', unitId, { closed_on: next.on });
      return;
    case 'remove': {
      const rows = { meeting: now.meetings(year), model: now.models(year), activity: now.activities(year) };
      const ids = (next.table === 'receipt' ? now.receipts(roundId) : rows[next.table]).map(({ id }) => ({ id }));
      const row = pick(ids, next.which);
      if (row) register.transact({ name: 'register.seed', parts: {} }, writer => writer.remove(next.table, row.id));
      return;
    }
    case 'openRound':
      if (round?.state === 'prepared') openRound(register, round);
      return;
    case 'closeRound':
      if (round && round.state !== 'closed') closeRound(register, { ...round, asOf });
      return;
    case 'reopenRound':
      if (round) reopenRound(register, { ...round, reason: 'bổ sung' });
      return;
    case 'exempt':
      if (unitId !== undefined && round?.state !== 'closed')
        exemptUnits(register, { roundId, unitIds: [unitId], reason: 'sáp nhập' });
      return;
    case 'undo':
      if (latestUndoable(register.database)) undoLatest(register);
  }
}

function pick<Row>(rows: readonly Row[], index: number): Row | undefined {
  return rows[index % Math.max(rows.length, 1)];
}

function changed<Table extends TableName>(
  office: Office,
  table: Table,
  row: { readonly id: string } | undefined,
  changes: Partial<NewRow<Table>>,
): void {
  if (row) office.change(table, row.id, changes);
}
