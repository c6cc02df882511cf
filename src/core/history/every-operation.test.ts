import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { bareContent, bareFeedback, bareMeeting, bareWorkPlan } from '../records/bare.ts';
import type { Caller } from '../router/caller.ts';
import { addTestOffice, addUnit, openTestRegister, type TestOffice } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { greenOffice } from './testing/green-office.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

const oneSession = {
  ...{ year: 2026, kind: 'session', title: null, quantity: 1, people: null, heldOn: null, groups: [], note: null },
} satisfies Omit<Parameters<Caller['activities']['create']>[0], 'unitId'>;

/** One step of each kind; every step follows the ones before it in the same register. */
const steps: readonly (readonly [string, (call: Caller, office: TestOffice) => Promise<unknown>])[] = [
  ['unit.create', call => addUnit(call, { name: 'Chi bộ Mới', kind: 'grassrootsCell' })],
  [
    'unit.change',
    async (call, { cell }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      return call.units.change({ id: cell.id, version, asOf, changes: { memberCount: 12, note: 'Đổi trụ sở' } });
    },
  ],
  [
    'unit.change from a day',
    async (call, { cell }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      const changes = { name: 'Chi bộ Ban Dân tộc và Tôn giáo' };
      return call.units.change({ id: cell.id, version, asOf, from: '2026-09-01', changes });
    },
  ],
  ['workPlan.create', (call, { cell }) => call.workPlans.create(bareWorkPlan(cell.id, 2026))],
  [
    'workPlan.change',
    async (call, { cell }) => {
      const { items } = await call.workPlans.list({ year: 2026, asOf, page });
      const plan = items.find(line => line.unitId === cell.id)?.plan;
      return call.workPlans.change({ id: plan?.id ?? '', version: plan?.version ?? 0, changes: { ownPlan: 'yes' } });
    },
  ],
  [
    'meeting.create',
    (call, { cell }) =>
      call.meetings.create({
        ...bareMeeting({ unitId: cell.id, year: 2026, month: 6, kind: 'regular' }),
        content: 'yes',
      }),
  ],
  [
    'meeting.fill',
    (call, { cell, committee }) =>
      call.meetings.fill({
        year: 2026,
        kind: 'regular',
        cells: [
          { unitId: cell.id, month: 6, before: 'yes', value: '' },
          { unitId: committee.id, month: 7, before: '', value: '8/9' },
          { unitId: committee.id, month: null, before: '', value: '9/9' },
        ],
      }),
  ],
  ['activity.create', (call, { cell }) => call.activities.create({ ...oneSession, unitId: cell.id })],
  [
    'round.exempt',
    (call, { cell, roundId }) => call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'sáp nhập' }),
  ],
  [
    'receipt.create',
    (call, { committee, roundId }) => call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id }),
  ],
  [
    'receipt.askToComplete',
    async (call, { roundId }) => {
      const { items } = await call.receipts.list({ roundId, page });
      const receipt = items[0];
      const head = { id: receipt?.id ?? '', version: receipt?.version ?? 0 };
      return call.receipts.askToComplete({ ...head, askedOn: asOf, what: 'Biểu số liệu', due: null });
    },
  ],
  [
    'round.extend',
    (call, { cell, organisation, roundId }) =>
      call.rounds.extend({ roundId, unitIds: [cell.id, organisation.id], to: '2026-12-25', reason: null }),
  ],
  [
    'reportContent.record',
    (call, { committee, roundId }) =>
      call.rounds.recordContent({ version: null, content: { ...bareContent(committee.id, roundId), sessions: 3 } }),
  ],
  ['model.create', (call, { cell, committee }) => call.models.create(greenOffice(cell.id, committee.id))],
  [
    'feedback.create',
    (call, { organisation }) =>
      call.feedback.create(
        bareFeedback({ kind: 'difficulty', unitId: organisation.id, year: 2026, content: 'Thiếu kinh phí' }),
      ),
  ],
  [
    'settings.change',
    async call => {
      const { version } = await call.settings.get({});
      return call.settings.change({ version, changes: { place: 'Cao Lộc' } });
    },
  ],
  [
    'unit.close',
    async (call, { cell, committee }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      return call.units.close({ id: cell.id, version, closedOn: '2026-10-01', successorIds: [committee.id] });
    },
  ],
  [
    'model.remove',
    async call => {
      const { items } = await call.models.list({ asOf, page });
      return call.models.remove({ id: items[0]?.id ?? '', version: items[0]?.version ?? 0 });
    },
  ],
  [
    'model.restore',
    async call => {
      const { items } = await call.models.list({ asOf, deleted: true, page });
      return call.models.restore({ id: items[0]?.id ?? '' });
    },
  ],
];

test('undo of every kind of operation gives back what was there before, redo what was there after', async () => {
  const { call, register, failures } = openTestRegister();
  const office = await addTestOffice(call);
  const seen = [visibleContent(register)];
  for (const [name, step] of steps) {
    const before = visibleContent(register);
    await step(call, office);
    const after = visibleContent(register);
    expect(after, name).not.toEqual(before);
    await call.history.undo({});
    expect(visibleContent(register), `undo of ${name}`).toEqual(before);
    await call.history.redo({});
    expect(visibleContent(register), `redo of ${name}`).toEqual(after);
    seen.push(after);
  }
  for (const content of seen.slice(0, -1).toReversed()) {
    await call.history.undo({});
    expect(visibleContent(register)).toEqual(content);
  }
  for (const content of seen.slice(1)) {
    await call.history.redo({});
    expect(visibleContent(register)).toEqual(content);
  }
  expect(await refused(call.history.redo({}))).toMatchObject({ code: 'NOTHING_TO_REDO' });
  expect(failures).toEqual([]);
});
