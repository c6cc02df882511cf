import { expect, test } from 'vitest';
import { bareWorkPlan } from '../records/bare.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { greenOffice } from './testing/green-office.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

test('what Ctrl+Z and Ctrl+Y would do is said before they do it, also after the register was closed', async () => {
  const first = openTestRegister();
  expect(await first.call.history.state({})).toEqual({ undo: null, redo: null });
  expect(await refused(first.call.history.undo({}))).toMatchObject({
    code: 'NOTHING_TO_UNDO',
    message: 'Không còn thay đổi nào để hoàn tác.',
  });
  await addUnit(first.call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const { call } = first.reopen();
  expect((await call.history.state({})).undo?.sentence).toBe('Thêm đơn vị Chi bộ A');
  const { operation } = await call.history.undo({});
  expect(operation.sentence).toBe('Hoàn tác: Thêm đơn vị Chi bộ A');
  expect((await call.history.state({})).redo?.sentence).toBe('Thêm đơn vị Chi bộ A');
  await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  expect((await call.history.state({})).redo).toBeNull();
});

test('any operation is undone as long as nothing since touched its records; else the blocker is named', async () => {
  const { call, register } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const changed = await call.units.change({ id: cell.id, version: 1, asOf, changes: { memberCount: 12 } });
  const before = visibleContent(register);
  const { operation } = await call.models.create(greenOffice(cell.id));
  const again = await call.units.change({ id: cell.id, version: 2, asOf, changes: { memberCount: 13 } });
  expect(await refused(call.history.undoOperation({ id: changed.operation?.id ?? '' }))).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { sentence: 'Sửa thông tin Chi bộ Ban Dân tộc', blockedBy: 'Sửa thông tin Chi bộ Ban Dân tộc' },
  });
  await call.history.undoOperation({ id: again.operation?.id ?? '' });
  await call.history.undoOperation({ id: operation?.id ?? '' });
  expect(visibleContent(register)).toEqual(before);
  expect(await refused(call.history.undoOperation({ id: operation?.id ?? '' }))).toMatchObject({
    code: 'NOTHING_TO_UNDO',
  });
});

test('a unit something was recorded of since cannot be un-created under it; the first such record is named', async () => {
  const { call, failures } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const { items } = await call.history.list({ page });
  const unit = (await call.units.list({ asOf, page })).items[0];
  const unitIds = [unit?.id ?? ''];
  await call.models.create(greenOffice(...unitIds));
  await call.workPlans.create(bareWorkPlan(unitIds[0] ?? '', 2026));
  const undone = call.history.undoOperation({ id: items[0]?.id ?? '' });
  expect(await refused(undone)).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { blockedBy: 'Thêm mô hình “Cơ quan xanh”' },
  });
  expect(failures).toEqual([]);
});

test('a removal is not undone onto a place that was filled anew', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record } = await call.workPlans.create(bareWorkPlan(cell.id, 2026));
  const removed = await call.workPlans.remove({ id: record.id, version: 1 });
  await call.workPlans.create(bareWorkPlan(cell.id, 2026));
  expect(await refused(call.history.undoOperation({ id: removed.operation?.id ?? '' }))).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { blockedBy: 'Ghi chương trình, kế hoạch năm 2026 của Chi bộ Ban Dân tộc' },
  });
});

test('a version never comes back with another content, however often its record is made and unmade', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record } = await call.models.create(greenOffice(cell.id));
  const seen = new Map([[record.version, record.name]]);
  for (const name of ['Một', 'Hai', 'Ba']) {
    await call.history.undo({});
    await call.history.redo({});
    const now = await call.models.get({ id: record.id });
    const changed = await call.models.change({ id: record.id, version: now.version, changes: { name } });
    for (const { version, name: shown } of [now, changed.record]) {
      expect(seen.get(version) ?? shown, `version ${version}`).toBe(shown);
      seen.set(version, shown);
    }
    await call.history.undo({});
  }
  expect(Math.max(...seen.keys())).toBeGreaterThan(6);
});

test('undo and redo stop at a migration', async () => {
  const first = openTestRegister();
  await addUnit(first.call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await addUnit(first.call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  await first.call.history.undo({});
  const { register, call } = first;
  register.database.run("UPDATE fact SET value = (SELECT max(sequence) FROM operation) WHERE name = 'undoFloor'", []);
  expect(await call.history.state({})).toEqual({ undo: null, redo: null });
  expect((await refused(call.history.redo({}))).code).toBe('NOTHING_TO_REDO');
  expect((await refused(call.history.undo({}))).code).toBe('NOTHING_TO_UNDO');
});

test('a unit is not undone back below one that was removed since', async () => {
  const { call } = openTestRegister();
  const top = await addUnit(call, { name: 'Đảng ủy A', kind: 'grassrootsCommittee' });
  const gone = await addUnit(call, { name: 'Chi bộ 1', kind: 'subordinateCell', parentId: top.id });
  const moved = await addUnit(call, { name: 'Chi bộ 2', kind: 'subordinateCell', parentId: top.id });
  const leaving = await call.units.change({ id: moved.id, version: 1, asOf, changes: { parentId: null } });
  const removal = await call.units.remove({ id: gone.id, version: 1 });
  const after = await call.units.remove({ id: top.id, version: 1 });
  for (const { operation } of [leaving, removal]) {
    expect(await refused(call.history.undoOperation({ id: operation?.id ?? '' }))).toMatchObject({
      code: 'UNDO_BLOCKED',
      data: { blockedBy: after.operation?.sentence },
    });
  }
  for (const { operation } of [after, removal, leaving]) await call.history.undoOperation({ id: operation?.id ?? '' });
  expect((await call.units.get({ id: moved.id, asOf })).parentId).toBe(top.id);
});
