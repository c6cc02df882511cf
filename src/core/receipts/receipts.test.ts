import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { plainReceipt } from './testing/plain-receipt.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

test('the first arrival opens the round with its roster; one undo closes it again', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { operation } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  expect(operation?.sentence).toBe('Ghi nhận báo cáo của Chi bộ Ban Dân tộc');
  expect((await call.rounds.get({ id: roundId })).state).toBe('open');
  const view = await call.rounds.view({ id: roundId, asOf });
  expect(view.lines.map(line => [line.unitName, line.state])).toEqual([
    ['Đảng ủy Sở Y tế', 'overdue'],
    ['Chi bộ Ban Dân tộc', 'onTime'],
    ['Đoàn Thanh niên UBND tỉnh', 'overdue'],
  ]);
  expect(view.questions).toEqual([]);
  await call.history.undo({});
  expect((await call.rounds.get({ id: roundId })).state).toBe('prepared');
  expect((await call.receipts.list({ roundId, page })).total).toBe(0);
  await call.history.redo({});
  expect((await call.rounds.view({ id: roundId, asOf })).figures.received).toBe(1);
});

test('the same số đến for the same round and unit is the same arrival', async () => {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  const arrival = { ...plainReceipt, roundId, unitId: cell.id, incomingNumber: '1205/ĐU' };
  const { record } = await call.receipts.create(arrival);
  const again = await refused(
    call.receipts.create({ ...arrival, incomingNumber: ' 1205/đu', receivedOn: '2026-12-09' }),
  );
  expect(again).toMatchObject({ code: 'ALREADY_EXISTS', data: { noun: 'receipt', name: '1205/đu' } });
  await call.receipts.create({ ...arrival, unitId: committee.id });
  const unnumbered = { ...plainReceipt, roundId, unitId: cell.id };
  await call.receipts.create(unnumbered);
  const { record: second } = await call.receipts.create(unnumbered);
  const changed = call.receipts.change({ id: second.id, version: 1, changes: { incomingNumber: '1205/ĐU' } });
  expect((await refused(changed)).code).toBe('ALREADY_EXISTS');
  await call.receipts.remove({ id: record.id, version: 1 });
  await call.receipts.change({ id: second.id, version: 1, changes: { incomingNumber: '1205/ĐU' } });
  expect((await refused(call.receipts.restore({ id: record.id }))).code).toBe('ALREADY_EXISTS');
});

test('a report is asked to be completed and then accepted', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const asked = await call.receipts.askToComplete({
    id: record.id,
    version: 1,
    askedOn: '2026-12-09',
    what: 'Bổ sung biểu số liệu',
    due: '2026-12-25',
  });
  expect(asked.operation?.sentence).toBe('Đề nghị Chi bộ Ban Dân tộc bổ sung báo cáo');
  const { figures } = await call.rounds.view({ id: roundId, asOf });
  expect(figures).toMatchObject({ received: 1, askedToComplete: 1 });
  const accepted = await call.receipts.accept({ id: record.id, version: 2 });
  expect(accepted.record).toMatchObject({ accepted: true, completionAsked: 'Bổ sung biểu số liệu' });
  expect((await call.receipts.accept({ id: record.id, version: 3 })).operation).toBeNull();
  expect((await refused(call.receipts.accept({ id: record.id, version: 2 }))).data).toEqual({
    noun: 'receipt',
    fields: [{ field: 'accepted', now: 'Có' }],
  });
});

test('nothing is to be completed before it arrived or was asked for', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const ask = (due: string) =>
    call.receipts.askToComplete({ id: record.id, version: 1, askedOn: '2026-12-09', what: 'Biểu số liệu', due });
  for (const due of ['2026-12-01', '2026-12-08'])
    expect((await refused(ask(due))).data).toEqual({ field: 'completionDue', reason: 'completionBeforeReceipt' });
  expect((await ask('2026-12-09')).record.completionDue).toBe('2026-12-09');
});

test('arrivals are found without marks by unit, number and signer, the latest first', async () => {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id, signer: 'Đồng chí Bí thư' });
  const late = { receivedOn: '2026-12-12', documentNumber: '15-BC/ĐU', incomingNumber: '9' };
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, ...late });
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, incomingNumber: '10' });
  const days = async (more: Partial<Parameters<typeof call.receipts.list>[0]>) =>
    (await call.receipts.list({ roundId, page, ...more })).items.map(item => item.incomingNumber);
  expect(await days({})).toEqual(['9', '10', null]);
  expect(await days({ search: 'bi thu' })).toEqual([null]);
  expect(await days({ search: '15 bc du' })).toEqual(['9']);
  expect(await days({ search: 'y te' })).toEqual(['9', '10']);
  expect(await days({ unitId: cell.id })).toEqual([null]);
  expect(await days({ sort: { by: 'incomingNumber', direction: 'ascending' } })).toEqual(['9', '10', null]);
});
