import { expect, test } from 'vitest';
import { openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

test('a new register has the settings of the official letter; blanks for number and day stay', async () => {
  const { call } = openTestRegister();
  const settings = await call.settings.get({});
  expect(settings).toMatchObject({ version: 1, cutOff: 'before', place: 'Lạng Sơn' });
  expect(settings.basis.standing).toContain('số          -CV/ĐU');
  const basis = { ...settings.basis, standing: settings.basis.standing.normalize('NFD') };
  const { record } = await call.settings.change({ version: 1, changes: { basis, place: 'Cao Lộc' } });
  expect(record.basis).toEqual(settings.basis);
  expect(record).toMatchObject({ version: 2, place: 'Cao Lộc' });
});

test('two people never overwrite each other’s settings unseen', async () => {
  const { call } = openTestRegister();
  const { board } = await call.settings.get({});
  await call.settings.change({
    version: 1,
    changes: {
      place: 'Cao Lộc',
      softCopyCountsOnTime: false,
      programmeStart: { year: 2026, month: 7 },
      tasksOfConcern: [2, 4],
      modelTaskKinds: ['grassrootsCell'],
      board: { ...board, symbol: 'BTGDVĐU' },
    },
  });
  const stale = await refused(call.settings.change({ version: 1, changes: { cutOff: 'through' } }));
  expect(stale.data).toEqual({
    noun: 'settings',
    fields: [
      { field: 'board', now: '' },
      { field: 'place', now: 'Cao Lộc' },
      { field: 'softCopyCountsOnTime', now: 'Không' },
      { field: 'programmeStart', now: 'tháng 7/2026' },
      { field: 'modelTaskKinds', now: 'Chi bộ cơ sở' },
      { field: 'tasksOfConcern', now: '2, 4' },
    ],
  });
  expect(stale.message).toContain('(Ban tham mưu; Địa danh: Cao Lộc; ');
  await call.history.undo({});
  expect((await call.settings.get({})).place).toBe('Lạng Sơn');
});
