import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

test('the list says who did what when, and what was undone', async () => {
  const { call } = openTestRegister();
  await call.register.setWho({ who: 'Văn thư' });
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await call.history.undo({});
  const { items, total } = await call.history.list({ page });
  expect(total).toBe(3);
  expect(items.map(({ who, sentence, records, undone }) => [who, sentence, records, undone])).toEqual([
    ['Văn thư', 'Hoàn tác: Thêm đơn vị Chi bộ A', 2, false],
    ['Văn thư', 'Thêm đơn vị Chi bộ A', 2, true],
    ['Người thử', 'Tạo sổ mới', 2, false],
  ]);
});

test('only what can be undone is offered for it: not the beginning, nor what is undone, nor an undo', async () => {
  const { call } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  await call.history.undo({});
  const { items } = await call.history.list({ page });
  expect(items.map(({ sentence, undoable }) => [sentence, undoable])).toEqual([
    ['Hoàn tác: Thêm đơn vị Chi bộ B', false],
    ['Thêm đơn vị Chi bộ B', false],
    ['Thêm đơn vị Chi bộ A', true],
    ['Tạo sổ mới', false],
  ]);
});

test('what a new record or a new profile leaves empty or as it was is not told', async () => {
  const { call } = openTestRegister();
  const unit = await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  await call.units.change({ id: unit.id, version: 1, asOf, from: '2026-09-01', changes: { name: 'Chi bộ B' } });
  const [changed, created] = await call.history.ofRecord({ noun: 'unit', id: unit.id });
  expect(created?.fields.filter(({ from, to }) => from === '' && to === '')).toEqual([]);
  expect(changed?.fields.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['validFrom', '', '01/09/2026'],
    ['name', 'Chi bộ A', 'Chi bộ B'],
  ]);
});

test('the history of a record tells in words what it was and became; a unit’s includes its profiles', async () => {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  await call.units.change({
    id: cell.id,
    version: 1,
    asOf,
    changes: { kind: 'subordinateCell', parentId: committee.id },
  });
  const [latest, created] = await call.history.ofRecord({ noun: 'unit', id: cell.id });
  expect(latest?.fields).toEqual([
    { field: 'kind', label: 'Loại hình', from: 'Chi bộ cơ sở', to: 'Chi bộ trực thuộc đảng ủy cơ sở' },
    { field: 'parentId', label: 'Thuộc đơn vị', from: '', to: committee.name },
  ]);
  expect(created?.sentence).toBe('Thêm đơn vị Chi bộ Ban Dân tộc');
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, copyForm: 'soft' });
  await call.receipts.change({
    id: record.id,
    version: 1,
    changes: { copyForm: 'digitallySigned', receivedOn: '2026-12-09', combined: true },
  });
  const entries = await call.history.ofRecord({ noun: 'receipt', id: record.id });
  expect(entries.map(entry => [entry.sentence, entry.who, entry.at])).toEqual([
    ['Sửa báo cáo đến của Đảng ủy Sở Y tế', 'Người thử', '2026-12-20T02:00:00.000Z'],
    ['Ghi nhận báo cáo của Đảng ủy Sở Y tế', 'Người thử', '2026-12-20T02:00:00.000Z'],
  ]);
  expect(entries[0]?.fields).toEqual([
    { field: 'receivedOn', label: 'Ngày nhận', from: '08/12/2026', to: '09/12/2026' },
    { field: 'copyForm', label: 'Bản nhận được', from: 'Bản mềm chưa ký', to: 'Bản ký số' },
    { field: 'combined', label: 'Lồng ghép trong báo cáo chung', from: 'Không', to: 'Có' },
  ]);
});
