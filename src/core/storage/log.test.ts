import { expect, test } from 'vitest';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';

test.each([
  'UPDATE operation SET who = ?',
  'UPDATE change SET after = ?',
  'DELETE FROM operation WHERE who != ?',
  'DELETE FROM change WHERE record_id != ?',
])('the log only grows: %s', async statement => {
  const { register, call } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const before = await call.history.list({ page: { offset: 0, limit: 10 } });
  expect(() => register.database.run(statement, [''])).toThrow('append-only');
  expect(await call.history.list({ page: { offset: 0, limit: 10 } })).toEqual(before);
});

test('work that throws leaves no row, no image and no operation, and tells nobody', async () => {
  const { register, call } = openTestRegister();
  const before = await call.history.list({ page: { offset: 0, limit: 10 } });
  let told = 0;
  register.onCommitted(() => {
    told += 1;
  });
  const failing = () =>
    register.transact({ name: 'model.create', parts: {} }, writer => {
      const row = writer.get('round', register.book.rounds()[0]?.id ?? '');
      writer.update('round', row?.id ?? '', { title: 'Khác' });
      throw new Error('half way');
    });
  expect(failing).toThrow('half way');
  expect(await call.history.list({ page: { offset: 0, limit: 10 } })).toEqual(before);
  expect(register.book.rounds()[0]?.title).toBe('năm 2026');
  expect(told).toBe(0);
});

test('work that is not finished when it returns is refused whole', () => {
  const { register } = openTestRegister();
  const id = register.book.rounds()[0]?.id ?? '';
  const later = () =>
    register.transact({ name: 'round.change', parts: {} }, async writer => {
      writer.update('round', id, { title: 'Khác' });
      await Promise.resolve();
    });
  expect(later).toThrow('must be finished');
  expect(register.book.rounds()[0]?.title).toBe('năm 2026');
});

test('one operation is never begun inside another', () => {
  const { register } = openTestRegister();
  const operation = { name: 'register.seed', parts: {} } as const;
  const nested = () => register.transact(operation, () => register.transact(operation, () => undefined));
  expect(nested).toThrow('inside another');
  expect(register.transact(operation, () => 1).result).toBe(1);
});

test('what was committed stays so whatever a listener makes of it', async () => {
  const { register, call, failures } = openTestRegister();
  register.onCommitted(() => {
    throw new Error('listener');
  });
  const unit = await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  expect(unit.name).toBe('Chi bộ A');
  expect(failures).toHaveLength(1);
});
