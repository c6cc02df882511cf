import { expect, test } from 'vitest';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';

/** A PC whose clock somebody turns. */
function turnable(first: string) {
  let now = first;
  return {
    now: () => new Date(now),
    turnTo: (instant: string): void => {
      now = instant;
    },
  };
}

test('a clock set back changes no order: the log, undo and redo follow what was done, not what the clock said', async () => {
  const clock = turnable('2026-12-20T02:00:00.000Z');
  const { call, register } = openTestRegister({ clock });
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  clock.turnTo('2020-01-01T00:00:00.000Z');
  await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  const { items } = await call.history.list({ page: { offset: 0, limit: 2 } });
  expect(items.map(({ at }) => at)).toEqual(['2020-01-01T00:00:00.000Z', '2026-12-20T02:00:00.000Z']);
  const names = () => register.book.units().map(({ profiles }) => profiles[0]?.name);
  await call.history.undo({});
  expect(names()).toEqual(['Chi bộ A']);
  await call.history.redo({});
  expect(names()).toEqual(['Chi bộ A', 'Chi bộ B']);
});

test('a clock more than a day before the last entry is said, and what is entered is kept all the same', async () => {
  const clock = turnable('2026-12-20T02:00:00.000Z');
  const { call } = openTestRegister({ clock });
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  clock.turnTo('2026-12-19T02:00:00.000Z');
  expect(await call.register.info({})).toMatchObject({ clockBehind: false });
  clock.turnTo('2026-12-19T01:59:59.000Z');
  expect(await call.register.info({})).toMatchObject({ clockBehind: true, savedAt: '2026-12-20T02:00:00.000Z' });
  await expect(addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' })).resolves.toBeDefined();
});

test('backups made under both clocks stay, each under a name of its own, and one is made whenever something changed', async () => {
  const clock = turnable('2026-12-20T02:00:00.000Z');
  const { call, register } = openTestRegister({ clock });
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await register.backups.makeIfChanged('regular');
  clock.turnTo('2020-01-01T00:00:00.000Z');
  await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  expect(await register.backups.makeIfChanged('regular')).not.toBeNull();
  expect(await register.backups.makeIfChanged('regular')).toBeNull();
  clock.turnTo('2026-12-20T02:00:00.000Z');
  await addUnit(call, { name: 'Chi bộ C', kind: 'grassrootsCell' });
  await register.backups.makeIfChanged('regular');
  expect(register.backups.list().map(({ fileName, counts }) => [fileName, counts?.units])).toEqual([
    ['so-theo-doi-2026-12-20-090000-2.sqlite', 3],
    ['so-theo-doi-2026-12-20-090000.sqlite', 1],
    ['so-theo-doi-2020-01-01-070000.sqlite', 2],
  ]);
});
