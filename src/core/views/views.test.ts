import { expect, test } from 'vitest';
import type { ViewDefinition } from '../../contract/index.ts';
import { openTestRegister } from '../testing/open-test-register.ts';

const definition: ViewDefinition = {
  order: ['name', 'kind'],
  hidden: ['contactPhone'],
  widths: { name: 320 },
  sort: { by: 'name', direction: 'descending' },
  filters: { kind: ['Chi bộ cơ sở'], name: 'y tế' },
  groupBy: 'kind',
  beside: { search: 'y tế', span: 'first' },
};

test('a list keeps its views by name, and opens with the last one chosen for it', async () => {
  const { call } = openTestRegister();
  const first = await call.views.create({ list: 'units', name: 'Đầu mối', isDefault: true, definition });
  const second = await call.views.create({ list: 'units', name: ' Chi bộ  cơ sở', isDefault: true, definition });
  await call.views.create({ list: 'models', name: 'Khác', isDefault: true, definition });
  const kept = await call.views.list({ list: 'units' });
  expect(kept.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Chi bộ cơ sở', true],
    ['Đầu mối', false],
  ]);
  expect(kept[0]?.definition).toEqual(definition);
  expect(second.operation?.sentence).toContain('“Chi bộ cơ sở”');
  expect(first.record.isDefault).toBe(true);
});

test('a removed view comes back without taking the place of the one the list opens with by now', async () => {
  const { call } = openTestRegister();
  const { record } = await call.views.create({ list: 'units', name: 'Cũ', isDefault: true, definition });
  await call.views.remove({ id: record.id, version: record.version });
  expect(await call.views.list({ list: 'units' })).toEqual([]);
  await call.views.create({ list: 'units', name: 'Mới', isDefault: true, definition });
  const back = await call.views.restore({ id: record.id });
  expect(back.record.isDefault).toBe(false);
  const { items } = await call.register.removed({ page: { offset: 0, limit: 10 } });
  expect(items).toEqual([]);
});

test('a view is renamed and changed, and every step can be taken back', async () => {
  const { call } = openTestRegister();
  const { record } = await call.views.create({ list: 'units', name: 'Đầu mối', isDefault: false, definition });
  const changed = await call.views.change({ id: record.id, version: record.version, changes: { name: 'Điện thoại' } });
  expect(changed.record).toMatchObject({ name: 'Điện thoại', definition });
  const undone = changed.operation && (await call.history.undoOperation({ id: changed.operation.id }));
  expect(undone).not.toBeNull();
  expect((await call.views.list({ list: 'units' }))[0]?.name).toBe('Đầu mối');
});
