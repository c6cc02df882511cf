import { expect, test } from 'vitest';
import type { MeetingFields } from '../../contract/index.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const page = { offset: 0, limit: 200 };
const nothingSaid = {
  year: 2026,
  kind: 'regular',
  content: null,
  doneCount: null,
  totalCount: null,
  heldOn: null,
  topic: null,
  groups: [],
  attendance: null,
  note: null,
} satisfies Partial<MeetingFields>;

test('a unit has one record a month and kind; the whole year is a month of its own', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const july = { ...nothingSaid, unitId: cell.id, month: 7, content: 'yes' } satisfies MeetingFields;
  const { record, operation } = await call.meetings.create(july);
  expect(operation?.sentence).toBe('Ghi sinh hoạt tháng 7/2026 của Chi bộ Ban Dân tộc');
  expect((await refused(call.meetings.create(july))).message).toContain('“Chi bộ Ban Dân tộc, tháng 7/2026” đã có');
  await call.meetings.create({ ...july, kind: 'thematic' });
  await call.meetings.create({ ...july, month: null });
  await call.meetings.remove({ id: record.id, version: 1 });
  await call.meetings.create(july);
  expect((await refused(call.meetings.restore({ id: record.id }))).code).toBe('ALREADY_EXISTS');
  const { items } = await call.meetings.list({ year: 2026, page });
  expect(items.map(item => [item.month, item.kind])).toEqual([
    [7, 'thematic'],
    [7, 'regular'],
    [null, 'regular'],
  ]);
  expect((await call.meetings.list({ year: 2026, month: null, page })).total).toBe(1);
  expect((await call.meetings.list({ year: 2026, deleted: true, page })).items.map(item => item.id)).toEqual([
    record.id,
  ]);
});

test('a committee answers by count, never above its total; a party cell by yes or no', async () => {
  const { call } = openTestRegister();
  const { cell, committee, organisation } = await addTestOffice(call);
  const july = { ...nothingSaid, month: 7 };
  const above = await refused(call.meetings.create({ ...july, unitId: committee.id, doneCount: 10, totalCount: 9 }));
  expect(above).toMatchObject({ code: 'WRONG_VALUE', data: { field: 'doneCount', reason: 'countAboveTotal' } });
  const ofCell = await refused(call.meetings.create({ ...july, unitId: cell.id, doneCount: 1, totalCount: 1 }));
  expect(ofCell).toMatchObject({ code: 'WRONG_VALUE', data: { reason: 'unitHasNoCells' } });
  const { record } = await call.meetings.create({ ...july, unitId: committee.id, doneCount: 8, totalCount: 9 });
  const raised = call.meetings.change({ id: record.id, version: 1, changes: { doneCount: 11 } });
  expect((await refused(raised)).code).toBe('WRONG_VALUE');
  await call.meetings.create({ ...july, unitId: organisation.id, kind: 'organisation', content: 'yes' });
});

test('a cell that a file is kept with is marked, and clearing its answer leaves the record with its file', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record } = await call.meetings.create({ ...nothingSaid, unitId: cell.id, month: 7, content: 'yes' });
  const shown = { year: 2026, asOf: '2026-12-20', kind: 'regular' } as const;
  expect((await call.meetings.grid(shown)).noted).toEqual([]);
  const at = { noun: 'meeting', recordId: record.id } as const;
  await call.attachments.add({ ...at, file: new Blob(['biên bản']), fileName: 'Biên bản.txt' });
  expect((await call.meetings.grid(shown)).noted).toHaveLength(1);
  const cleared = { unitId: cell.id, month: 7, before: 'yes', value: '' };
  await call.meetings.fill({ year: 2026, kind: 'regular', cells: [cleared] });
  expect(await call.meetings.get({ id: record.id })).toMatchObject({ content: null, deletedAt: null });
  expect(await call.attachments.list(at)).toHaveLength(1);
});

test('cells typed into the grid are one operation, and one undo takes them back', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const fill = {
    year: 2026,
    kind: 'regular',
    cells: [
      { unitId: committee.id, month: 6, before: '', value: '8/9' },
      { unitId: committee.id, month: null, before: '', value: '9/9' },
      { unitId: cell.id, month: 6, before: '', value: 'no' },
      { unitId: cell.id, month: 7, before: '', value: '' },
    ],
  } as const;
  const filled = await call.meetings.fill({ ...fill, cells: [...fill.cells] });
  expect(filled).toMatchObject({ changed: 3, operation: { sentence: 'Ghi 03 ô sinh hoạt' } });
  const grid = await call.meetings.grid({ year: 2026, asOf: '2026-12-20', kind: 'regular' });
  const june = grid.columns.indexOf(6);
  expect(grid.rows.map(row => [row.cells[june], row.cells.at(-1)])).toEqual([
    ['8/9', '9/9'],
    ['no', ''],
  ]);
  const again = {
    year: 2026,
    kind: 'regular',
    cells: [{ unitId: cell.id, month: 6, before: 'no', value: 'yes' }],
  } as const;
  const one = await call.meetings.fill({ ...again, cells: [...again.cells] });
  expect(one.operation?.sentence).toBe('Ghi sinh hoạt tháng 6/2026 của Chi bộ Ban Dân tộc');
  await call.history.undo({});
  await call.history.undo({});
  expect((await call.meetings.list({ year: 2026, page })).total).toBe(0);
});

test('a cell somebody else filled meanwhile refuses the whole paste and names the unit', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const cells = (before: string, value: string) => [
    { unitId: committee.id, month: 6, before: '', value: '8/9' },
    { unitId: cell.id, month: 6, before, value },
  ];
  await call.meetings.fill({ year: 2026, kind: 'regular', cells: cells('', 'yes').slice(1) });
  const stale = await refused(call.meetings.fill({ year: 2026, kind: 'regular', cells: cells('', 'no') }));
  expect(stale).toMatchObject({
    code: 'STALE',
    data: { noun: 'meeting', fields: [{ field: 'Chi bộ Ban Dân tộc, tháng 6/2026', now: 'Có' }] },
  });
  expect((await call.meetings.list({ year: 2026, page })).total).toBe(1);
  const wrong = [{ unitId: cell.id, month: 7, before: '', value: '1/1' }];
  expect((await refused(call.meetings.fill({ year: 2026, kind: 'regular', cells: wrong }))).code).toBe('WRONG_VALUE');
});

test('a cleared cell is not recorded; what else its record says stays', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const base = { ...nothingSaid, unitId: cell.id, content: 'yes' } satisfies Partial<MeetingFields>;
  const { record: bare } = await call.meetings.create({ ...base, month: 6 });
  const { record: noted } = await call.meetings.create({ ...base, month: 7, topic: 'Gia đình hạnh phúc' });
  const clear = [6, 7].map(month => ({ unitId: cell.id, month, before: 'yes', value: '' }));
  expect((await call.meetings.fill({ year: 2026, kind: 'regular', cells: clear })).changed).toBe(2);
  expect((await call.meetings.get({ id: bare.id })).deletedAt).not.toBeNull();
  expect(await call.meetings.get({ id: noted.id })).toMatchObject({
    deletedAt: null,
    content: null,
    topic: 'Gia đình hạnh phúc',
  });
  await call.history.undo({});
  const { items } = await call.meetings.list({ year: 2026, page });
  expect(items.map(item => item.content)).toEqual(['yes', 'yes']);
});

test('a cell pasted twice is one record with what was pasted last', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const cells = ['yes', 'no'].map(value => ({ unitId: cell.id, month: 6, before: '', value }));
  expect((await call.meetings.fill({ year: 2026, kind: 'regular', cells })).changed).toBe(1);
  expect((await call.meetings.list({ year: 2026, page })).items.map(item => item.content)).toEqual(['no']);
});

test('a count without its total is filled over as the grid showed it, with the number of chi bộ of the day asked for', async () => {
  const { call } = openTestRegister();
  const { committee } = await addTestOffice(call);
  const from = '2026-10-01';
  await call.units.change({ id: committee.id, version: 1, asOf: from, from, changes: { cellCount: 10 } });
  await call.meetings.create({ ...nothingSaid, groups: [], unitId: committee.id, month: 7, doneCount: 5 });
  const { columns, rows } = await call.meetings.grid({ year: 2026, asOf: '2026-08-31', kind: 'regular' });
  const before = rows.find(row => row.unitId === committee.id)?.cells[columns.indexOf(7)] ?? '';
  expect(before).toBe('5/9');
  const fill = (cell: { before: string; value: string }) =>
    call.meetings.fill({ year: 2026, kind: 'regular', cells: [{ unitId: committee.id, month: 7, ...cell }] });
  expect((await refused(fill({ before: '4/9', value: '6/9' }))).code).toBe('STALE');
  expect((await fill({ before, value: before })).operation).toBeNull();
  expect((await fill({ before, value: '6/9' })).changed).toBe(1);
  const { items } = await call.meetings.list({ year: 2026, page });
  expect(items).toMatchObject([{ doneCount: 6, totalCount: 9 }]);
});
