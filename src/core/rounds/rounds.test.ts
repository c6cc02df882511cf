import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };
const halfYear = {
  kind: 'adHoc',
  year: 2027,
  title: '6 tháng đầu năm 2027',
  periodFrom: '2027-01-01',
  periodTo: '2027-06-30',
  basis: null,
  dueOn: '2027-07-05',
  cutOff: null,
  note: null,
} as const;

test('a new register has the yearly round of the official letter, and a year has one only', async () => {
  const { call } = openTestRegister();
  const { items } = await call.rounds.list({ page });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ title: 'năm 2026', dueOn: '2026-12-10', lastDayOnTime: '2026-12-09' });
  const yearly = { ...halfYear, kind: 'yearly', year: 2026 } as const;
  expect((await refused(call.rounds.create(yearly))).message).toContain('“năm 2026” đã có trong sổ');
  await call.rounds.create({ ...yearly, year: 2027 });
  await call.rounds.create({ ...halfYear, year: 2026 });
  const backwards = { ...halfYear, periodTo: '2026-12-31' };
  expect((await refused(call.rounds.create(backwards))).data).toEqual({
    field: 'periodTo',
    reason: 'endsBeforeItBegins',
  });
});

test('a year has one round of a title', async () => {
  const { call } = openTestRegister();
  const { record } = await call.rounds.create(halfYear);
  const again = { ...halfYear, title: ' 6 tháng  đầu năm 2027' };
  expect(await refused(call.rounds.create(again))).toMatchObject({ code: 'ALREADY_EXISTS', data: { noun: 'round' } });
  const { record: other } = await call.rounds.create({ ...halfYear, title: '9 tháng năm 2027' });
  const renamed = call.rounds.change({ id: other.id, version: 1, changes: { title: halfYear.title } });
  expect((await refused(renamed)).code).toBe('ALREADY_EXISTS');
  await call.rounds.create({ ...halfYear, year: 2028 });
  await call.rounds.remove({ id: record.id, version: 1 });
  await call.rounds.change({ id: other.id, version: 1, changes: { title: halfYear.title } });
  expect((await refused(call.rounds.restore({ id: record.id }))).code).toBe('ALREADY_EXISTS');
});

test('how “trước ngày” is read is the round’s own choice or follows the office’s setting', async () => {
  const { call } = openTestRegister();
  const { record } = await call.rounds.create(halfYear);
  expect(record).toMatchObject({ appliedCutOff: 'before', lastDayOnTime: '2027-07-04' });
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { cutOff: 'through' } });
  expect((await call.rounds.get({ id: record.id })).lastDayOnTime).toBe('2027-07-05');
  const fixed = await call.rounds.change({ id: record.id, version: 1, changes: { cutOff: 'before' } });
  expect(fixed.record.lastDayOnTime).toBe('2027-07-04');
  const stale = await refused(call.rounds.change({ id: record.id, version: 1, changes: { title: 'Khác' } }));
  expect(stale.data).toEqual({
    noun: 'round',
    fields: [{ field: 'cutOff', now: 'Nhận đến hết ngày liền trước là đúng hạn' }],
  });
});

test('opening fixes the roster: a unit founded later is asked about, never taken in silently', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { record, operation } = await call.rounds.open({ id: roundId, version: 1 });
  expect(record.state).toBe('open');
  expect(operation?.sentence).toBe('Mở đợt báo cáo năm 2026');
  expect((await call.rounds.open({ id: roundId, version: 2 })).operation).toBeNull();
  const founded = await addUnit(call, { name: 'Chi bộ Mới', kind: 'grassrootsCell', openedOn: '2026-10-01' });
  const { version } = await call.units.get({ id: cell.id, asOf });
  await call.units.close({ id: cell.id, version, closedOn: '2026-11-01', successorIds: [founded.id] });
  const view = await call.rounds.view({ id: roundId, asOf });
  expect(view.lines).toHaveLength(3);
  expect(view.questions.map(question => [question.kind, question.unitName])).toEqual([
    ['founded', 'Chi bộ Mới'],
    ['closed', 'Chi bộ Ban Dân tộc'],
  ]);
  const { operation: answered } = await call.rounds.answerRoster({ roundId, unitId: founded.id, listed: true });
  expect(answered?.sentence).toBe('Sửa danh sách đơn vị phải báo cáo: Chi bộ Mới');
  await call.rounds.answerRoster({ roundId, unitId: cell.id, listed: false });
  const after = await call.rounds.view({ id: roundId, asOf });
  expect(after.questions).toEqual([]);
  expect(after.lines.map(line => line.unitName)).toEqual([
    'Đảng ủy Sở Y tế',
    'Chi bộ Mới',
    'Đoàn Thanh niên UBND tỉnh',
  ]);
});

test('units below another and coordinating bodies stand on no roster unless the office counts them', async () => {
  const { call } = openTestRegister();
  const { committee, roundId } = await addTestOffice(call);
  await addUnit(call, { name: 'Chi bộ 1', kind: 'subordinateCell', parentId: committee.id });
  await addUnit(call, { name: 'Ủy ban nhân dân tỉnh', kind: 'coordinatingBody' });
  const names = async () => (await call.rounds.view({ id: roundId, asOf })).lines.map(line => line.unitName);
  expect(await names()).not.toContain('Ủy ban nhân dân tỉnh');
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { coordinatingBodyCounted: true } });
  await call.rounds.open({ id: roundId, version: 1 });
  expect(await names()).toContain('Ủy ban nhân dân tỉnh');
  expect(await names()).not.toContain('Chi bộ 1');
});

test('several units are exempted or extended in one operation, and it can be taken back', async () => {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  const unitIds = [cell.id, committee.id];
  const exempted = await call.rounds.exempt({ roundId, unitIds, reason: 'sáp nhập' });
  expect(exempted.operation?.sentence).toBe('Ghi 02 đơn vị không phải báo cáo (sáp nhập)');
  const figures = async () => (await call.rounds.view({ id: roundId, asOf })).figures;
  expect(await figures()).toMatchObject({ expected: 1, exempt: 2 });
  await call.rounds.open({ id: roundId, version: 1 });
  expect(await figures()).toMatchObject({ expected: 1, exempt: 2 });
  const back = await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: null });
  expect(back.operation?.sentence).toBe('Ghi lại Chi bộ Ban Dân tộc phải báo cáo');
  const extended = await call.rounds.extend({ roundId, unitIds: [cell.id], to: '2026-12-25', reason: 'thay cán bộ' });
  expect(extended.operation?.sentence).toBe('Gia hạn cho Chi bộ Ban Dân tộc đến ngày 25/12/2026');
  const { lines } = await call.rounds.view({ id: roundId, asOf, extendedOnly: true });
  expect(lines.map(line => [line.state, line.lastDayOnTime, line.extensionReason])).toEqual([
    ['notYetDue', '2026-12-25', 'thay cán bộ'],
  ]);
  const ended = await call.rounds.extend({ roundId, unitIds: [cell.id], to: null, reason: null });
  expect(ended.operation?.sentence).toBe('Bỏ gia hạn của Chi bộ Ban Dân tộc');
  expect(await figures()).toMatchObject({ extended: 0, exempt: 1, expected: 2 });
  await call.history.undo({});
  expect(await figures()).toMatchObject({ extended: 1 });
});

test('a day before the round’s last day extends nothing', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const extend = (to: string) => call.rounds.extend({ roundId, unitIds: [cell.id], to, reason: null });
  expect(await refused(extend('2026-12-01'))).toMatchObject({
    code: 'WRONG_VALUE',
    message: 'Gia hạn đến ngày: ngày gia hạn sớm hơn hạn báo cáo. Không có gì thay đổi.',
  });
  expect((await extend('2026-12-10')).operation).not.toBeNull();
});

test('what a unit reported is recorded whole and guarded by its version', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  expect(await call.rounds.content({ roundId, unitId: cell.id })).toBeNull();
  const content = {
    roundId,
    unitId: cell.id,
    sessions: 3,
    people: 120,
    articles: 0,
    specialPages: null,
    materials: null,
  } satisfies Parameters<typeof call.rounds.recordContent>[0]['content'];
  const { record, operation } = await call.rounds.recordContent({ version: null, content });
  expect(operation?.sentence).toBe('Ghi số liệu báo cáo của Chi bộ Ban Dân tộc');
  expect(record).toMatchObject({ people: 120, articles: 0, specialPages: null });
  expect((await refused(call.rounds.recordContent({ version: null, content }))).code).toBe('STALE');
  const changed = await call.rounds.recordContent({ version: 1, content: { ...content, sessions: 4 } });
  expect(changed.record).toMatchObject({ version: 2, sessions: 4 });
  expect((await refused(call.rounds.recordContent({ version: 1, content }))).data).toEqual({
    noun: 'reportContent',
    fields: [{ field: 'sessions', now: '4' }],
  });
});

test('a round with reports is not removed; an empty one is, and comes back', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { record } = await call.rounds.create(halfYear);
  await call.rounds.remove({ id: record.id, version: 1 });
  expect((await call.rounds.list({ page })).total).toBe(1);
  expect((await call.rounds.list({ deleted: true, page })).items.map(round => round.id)).toEqual([record.id]);
  expect((await call.rounds.restore({ id: record.id })).record.deletedAt).toBeNull();
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  expect(await refused(call.rounds.remove({ id: roundId, version: 2 }))).toMatchObject({
    code: 'STILL_USED',
    data: { by: 'receipts', name: 'năm 2026' },
  });
});

test('a closed round takes no change at all and says so by name', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  await call.rounds.close({ id: roundId, version: (await call.rounds.get({ id: roundId })).version });
  const { version } = await call.rounds.get({ id: roundId });
  const content = {
    roundId,
    unitId: cell.id,
    sessions: 1,
    people: null,
    articles: null,
    specialPages: null,
    materials: null,
  };
  const attempts = [
    call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id }),
    call.receipts.change({ id: record.id, version: 1, changes: { note: 'x' } }),
    call.receipts.accept({ id: record.id, version: 1 }),
    call.receipts.askToComplete({ id: record.id, version: 1, askedOn: asOf, what: 'x', due: null }),
    call.receipts.remove({ id: record.id, version: 1 }),
    call.rounds.change({ id: roundId, version, changes: { title: 'Khác' } }),
    call.rounds.open({ id: roundId, version }),
    call.rounds.remove({ id: roundId, version }),
    call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'x' }),
    call.rounds.extend({ roundId, unitIds: [cell.id], to: asOf, reason: null }),
    call.rounds.answerRoster({ roundId, unitId: cell.id, listed: false }),
    call.rounds.recordContent({ version: null, content }),
  ];
  for (const attempt of attempts) {
    expect(await refused(attempt)).toMatchObject({ code: 'ROUND_CLOSED', data: { name: 'năm 2026' } });
  }
});

test('opening lists whom the prepared round listed: who was given longer and then merged is not asked about', async () => {
  const { call } = openTestRegister();
  const { cell, committee, organisation, roundId } = await addTestOffice(call);
  await call.rounds.extend({ roundId, unitIds: [cell.id, organisation.id], to: '2026-12-15', reason: null });
  await call.units.merge({
    on: '2026-11-01',
    units: [{ id: cell.id, version: 1 }],
    into: { kind: 'existing', id: committee.id },
    childrenFollow: true,
    roundIds: [],
  });
  const before = await call.rounds.view({ id: roundId, asOf });
  expect(before.figures.expected).toBe(2);
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  const opened = await call.rounds.view({ id: roundId, asOf });
  expect(opened).toMatchObject({ round: { state: 'open' }, figures: { expected: 2, received: 1 }, questions: [] });
  expect(opened.lines.find(line => line.unitId === organisation.id)?.extendedTo).toBe('2026-12-15');
  await call.history.undo({});
  expect(await call.rounds.view({ id: roundId, asOf })).toMatchObject({ figures: before.figures, questions: [] });
});
