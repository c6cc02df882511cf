import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';

test('a round stays open while reports of it that came later stand, however it was opened', async () => {
  const { call } = openTestRegister();
  const { roundId, cell, committee } = await addTestOffice(call);
  const opening = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const later = await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  const undo = (operation: { readonly id: string } | null) => call.history.undoOperation({ id: operation?.id ?? '' });
  expect(await refused(undo(opening.operation))).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { blockedBy: later.operation?.sentence },
  });
  await undo(later.operation);
  await undo(opening.operation);
  const { version } = await call.rounds.get({ id: roundId });
  const opened = await call.rounds.open({ id: roundId, version });
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  expect((await refused(undo(opened.operation))).code).toBe('UNDO_BLOCKED');
  expect((await call.rounds.view({ id: roundId, asOf })).round.state).toBe('open');
});
