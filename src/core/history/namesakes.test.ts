import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 10 };
const blocked = { code: 'UNDO_BLOCKED' };

function openOffice() {
  const { call } = openTestRegister();
  const undo = (operation: { readonly id: string } | null) => call.history.undoOperation({ id: operation?.id ?? '' });
  return { call, undo };
}

test('the removal of a yearly round is not undone once its year has another', async () => {
  const { call, undo } = openOffice();
  const { roundId } = await addTestOffice(call);
  const removal = await call.rounds.remove({ id: roundId, version: 1 });
  const { id: _, version: __, deletedAt: ___, ...round } = await call.rounds.get({ id: roundId });
  const { state: _s, closedAt: _c, lastDayOnTime: _l, appliedCutOff: _a, ...fields } = round;
  const made = await call.rounds.create({ ...fields, title: 'tổng kết' });
  expect(await refused(undo(removal.operation))).toMatchObject({
    ...blocked,
    data: { blockedBy: made.operation?.sentence },
  });
  await undo(made.operation);
  await undo(removal.operation);
  expect((await call.rounds.list({ year: 2026, page })).items.map(({ title }) => title)).toEqual(['năm 2026']);
});

test('a round is not called again what another is called by now', async () => {
  const { call, undo } = openOffice();
  const { roundId } = await addTestOffice(call);
  const { id: _, version, deletedAt: __, ...round } = await call.rounds.get({ id: roundId });
  const { state: _s, closedAt: _c, lastDayOnTime: _l, appliedCutOff: _a, ...fields } = round;
  const renamed = await call.rounds.change({ id: roundId, version, changes: { title: 'cả năm 2026' } });
  await call.rounds.create({ ...fields, kind: 'interim' });
  expect(await refused(undo(renamed.operation))).toMatchObject(blocked);
});

test('the removal of an arrival is not undone once the same số đến is recorded anew', async () => {
  const { call, undo } = openOffice();
  const { roundId, cell } = await addTestOffice(call);
  const arrival = { ...plainReceipt, roundId, unitId: cell.id, incomingNumber: '123' };
  const { record } = await call.receipts.create(arrival);
  const removal = await call.receipts.remove({ id: record.id, version: record.version });
  const again = await call.receipts.create({ ...arrival, incomingNumber: ' 123 ' });
  expect(await refused(undo(removal.operation))).toMatchObject(blocked);
  await call.receipts.change({ id: again.record.id, version: 1, changes: { incomingNumber: '124' } });
  await undo(removal.operation);
  expect((await call.rounds.view({ id: roundId, asOf })).lines.find(line => line.unitId === cell.id)).toMatchObject({
    receiptCount: 2,
  });
});

test('a unit comes back to a name only while no other living unit bears it', async () => {
  const { call, undo } = openOffice();
  const named = (name: string) => addUnit(call, { name, kind: 'grassrootsCell' });
  const removed = await call.units.remove({ id: (await named('Chi bộ B')).id, version: 1 });
  const other = await named('chi bộ  B');
  expect(await refused(undo(removed.operation))).toMatchObject(blocked);
  const renamed = await call.units.change({ id: other.id, version: 1, asOf, changes: { name: 'Chi bộ C' } });
  const { operation } = await undo(removed.operation);
  expect(await refused(undo(renamed.operation))).toMatchObject({ ...blocked, data: { blockedBy: operation.sentence } });
});

test('a unit that ended left its name; its ending is not undone once another took it', async () => {
  const { call, undo } = openOffice();
  const { id } = await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  const closed = await call.units.close({ id, version: 1, closedOn: '2026-11-01', successorIds: [] });
  const other = await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  expect(await refused(undo(closed.operation))).toMatchObject(blocked);
  await call.units.remove({ id: other.id, version: 1 });
  await undo(closed.operation);
  expect((await call.units.get({ id, asOf })).closedOn).toBeNull();
});
