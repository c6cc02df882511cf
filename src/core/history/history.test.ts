import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import type { Caller } from '../router/caller.ts';
import { addTestOffice, addUnit, openTestRegister, type TestOffice } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

const noPlan = {
  year: 2026,
  inProgramme: null,
  programmeNumber: null,
  programmeDate: null,
  ownPlan: null,
  ownPlanNumber: null,
  ownPlanDate: null,
  note: null,
} as const;

const noMeeting = {
  year: 2026,
  kind: 'regular',
  content: 'yes',
  doneCount: null,
  totalCount: null,
  heldOn: null,
  topic: null,
  groups: [],
  attendance: null,
  note: null,
} as const;

const noActivity = {
  year: 2026,
  title: null,
  quantity: 1,
  people: null,
  heldOn: null,
  groups: [],
  note: null,
} as const;

const noModel = {
  name: 'Cơ quan xanh',
  type: 'happyOffice',
  bearer: null,
  field: null,
  year: 2026,
  level: 'grassroots',
  state: 'proposed',
  groups: [],
  results: null,
  spreadProposed: false,
  commendationProposed: false,
  note: null,
} as const;

const noFeedback = {
  kind: 'difficulty',
  year: 2026,
  groups: [],
  content: 'Thiếu kinh phí',
  level: null,
  levelText: null,
  resolution: null,
  forwardedNumber: null,
  forwardedOn: null,
  answeredNumber: null,
  answeredOn: null,
  answer: null,
  note: null,
} as const;

const noContent = {
  sessions: 3,
  people: null,
  articles: null,
  specialPages: null,
  materials: null,
} satisfies Omit<Parameters<Caller['rounds']['recordContent']>[0]['content'], 'roundId' | 'unitId'>;

/** One step of each kind; every step follows the ones before it in the same register. */
const steps: readonly (readonly [string, (call: Caller, office: TestOffice) => Promise<unknown>])[] = [
  ['unit.create', call => addUnit(call, { name: 'Chi bộ Mới', kind: 'grassrootsCell' })],
  [
    'unit.change',
    async (call, { cell }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      return call.units.change({ id: cell.id, version, asOf, changes: { memberCount: 12, note: 'Đổi trụ sở' } });
    },
  ],
  [
    'unit.change from a day',
    async (call, { cell }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      const changes = { name: 'Chi bộ Ban Dân tộc và Tôn giáo' };
      return call.units.change({ id: cell.id, version, asOf, from: '2026-09-01', changes });
    },
  ],
  ['workPlan.create', (call, { cell }) => call.workPlans.create({ ...noPlan, unitId: cell.id })],
  [
    'workPlan.change',
    async (call, { cell }) => {
      const { items } = await call.workPlans.list({ year: 2026, asOf, page });
      const plan = items.find(line => line.unitId === cell.id)?.plan;
      return call.workPlans.change({ id: plan?.id ?? '', version: plan?.version ?? 0, changes: { ownPlan: 'yes' } });
    },
  ],
  ['meeting.create', (call, { cell }) => call.meetings.create({ ...noMeeting, unitId: cell.id, month: 6, groups: [] })],
  [
    'meeting.fill',
    (call, { cell, committee }) =>
      call.meetings.fill({
        year: 2026,
        kind: 'regular',
        cells: [
          { unitId: cell.id, month: 6, before: 'yes', value: '' },
          { unitId: committee.id, month: 7, before: '', value: '8/9' },
          { unitId: committee.id, month: null, before: '', value: '9/9' },
        ],
      }),
  ],
  [
    'activity.create',
    (call, { cell }) => call.activities.create({ ...noActivity, kind: 'session', groups: [], unitId: cell.id }),
  ],
  [
    'round.exempt',
    (call, { cell, roundId }) => call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'sáp nhập' }),
  ],
  [
    'receipt.create',
    (call, { committee, roundId }) => call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id }),
  ],
  [
    'receipt.askToComplete',
    async (call, { roundId }) => {
      const { items } = await call.receipts.list({ roundId, page });
      const receipt = items[0];
      const head = { id: receipt?.id ?? '', version: receipt?.version ?? 0 };
      return call.receipts.askToComplete({ ...head, askedOn: asOf, what: 'Biểu số liệu', due: null });
    },
  ],
  [
    'round.extend',
    (call, { cell, organisation, roundId }) =>
      call.rounds.extend({ roundId, unitIds: [cell.id, organisation.id], to: '2026-12-25', reason: null }),
  ],
  [
    'reportContent.record',
    (call, { committee, roundId }) =>
      call.rounds.recordContent({ version: null, content: { ...noContent, roundId, unitId: committee.id } }),
  ],
  [
    'model.create',
    (call, { cell, committee }) => call.models.create({ ...noModel, groups: [], unitIds: [cell.id, committee.id] }),
  ],
  [
    'feedback.create',
    (call, { organisation }) => call.feedback.create({ ...noFeedback, groups: [], unitId: organisation.id }),
  ],
  [
    'settings.change',
    async call => {
      const { version } = await call.settings.get({});
      return call.settings.change({ version, changes: { place: 'Cao Lộc' } });
    },
  ],
  [
    'unit.close',
    async (call, { cell, committee }) => {
      const { version } = await call.units.get({ id: cell.id, asOf });
      return call.units.close({ id: cell.id, version, closedOn: '2026-10-01', successorIds: [committee.id] });
    },
  ],
  [
    'model.remove',
    async call => {
      const { items } = await call.models.list({ asOf, page });
      return call.models.remove({ id: items[0]?.id ?? '', version: items[0]?.version ?? 0 });
    },
  ],
  [
    'model.restore',
    async call => {
      const { items } = await call.models.list({ asOf, deleted: true, page });
      return call.models.restore({ id: items[0]?.id ?? '' });
    },
  ],
];

test('undo of every kind of operation gives back what was there before, redo what was there after', async () => {
  const { call, register, failures } = openTestRegister();
  const office = await addTestOffice(call);
  const seen = [visibleContent(register)];
  for (const [name, step] of steps) {
    const before = visibleContent(register);
    await step(call, office);
    const after = visibleContent(register);
    expect(after, name).not.toEqual(before);
    await call.history.undo({});
    expect(visibleContent(register), `undo of ${name}`).toEqual(before);
    await call.history.redo({});
    expect(visibleContent(register), `redo of ${name}`).toEqual(after);
    seen.push(after);
  }
  for (const content of seen.slice(0, -1).toReversed()) {
    await call.history.undo({});
    expect(visibleContent(register)).toEqual(content);
  }
  for (const content of seen.slice(1)) {
    await call.history.redo({});
    expect(visibleContent(register)).toEqual(content);
  }
  expect(await refused(call.history.redo({}))).toMatchObject({ code: 'NOTHING_TO_REDO' });
  expect(failures).toEqual([]);
});

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
  const { operation } = await call.models.create({ ...noModel, groups: [], unitIds: [cell.id] });
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
  await call.models.create({ ...noModel, groups: [], unitIds });
  await call.workPlans.create({ ...noPlan, unitId: unitIds[0] ?? '' });
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
  const { record } = await call.workPlans.create({ ...noPlan, unitId: cell.id });
  const removed = await call.workPlans.remove({ id: record.id, version: 1 });
  await call.workPlans.create({ ...noPlan, unitId: cell.id });
  expect(await refused(call.history.undoOperation({ id: removed.operation?.id ?? '' }))).toMatchObject({
    code: 'UNDO_BLOCKED',
    data: { blockedBy: 'Ghi chương trình, kế hoạch năm 2026 của Chi bộ Ban Dân tộc' },
  });
});

test('a version never comes back with another content, however often its record is made and unmade', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record } = await call.models.create({ ...noModel, groups: [], unitIds: [cell.id] });
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
