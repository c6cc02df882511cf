import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { readTasks } from '../reference/read.ts';
import { leadsAsPrinted } from '../reference/tasks-of-unit.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';

const asOf = '2026-12-20';

async function pageOffice() {
  const opened = openTestRegister();
  const { call } = opened;
  const office = await addTestOffice(call);
  const { record: receipt } = await call.receipts.create({
    ...plainReceipt,
    roundId: office.roundId,
    unitId: office.committee.id,
    receivedOn: '2026-12-12',
  });
  const file = new Blob(['%PDF-1.7 bản ký số']);
  await call.attachments.add({ noun: 'receipt', recordId: receipt.id, file, fileName: 'Báo cáo.pdf' });
  await call.meetings.create({
    unitId: office.committee.id,
    year: 2026,
    month: 7,
    kind: 'regular',
    content: null,
    doneCount: 5,
    totalCount: 9,
    heldOn: null,
    topic: null,
    groups: [],
    attendance: null,
    note: null,
  });
  return { ...opened, office };
}

test('the page of a unit says of each figure what the year says', async () => {
  const { call, office } = await pageOffice();
  const page = await call.units.page({ id: office.committee.id, year: 2026, asOf });
  const { rows, months } = await call.status.coverage({ year: 2026, asOf });
  const row = rows.find(({ unitId }) => unitId === office.committee.id);
  expect(page.period).toEqual(row?.period);
  expect(page.months).toEqual(months.map((month, index) => ({ month, coverage: row?.months[index] ?? null })));
  const { lines } = await call.rounds.view({ id: office.roundId, asOf });
  const [round] = page.rounds;
  expect(round?.line).toEqual(lines.find(({ unitId }) => unitId === office.committee.id));
  expect(round?.line).toMatchObject({ state: 'late', daysLate: 3 });
  expect(round?.receipts.map(({ files }) => files.map(({ fileName }) => fileName))).toEqual([['Báo cáo.pdf']]);
});

test('pages follow one another in protocol order, the units below after the one they belong to', async () => {
  const { call, office } = await pageOffice();
  const below = await addUnit(call, {
    name: 'Chi bộ Dược',
    kind: 'subordinateCell',
    parentId: office.committee.id,
  });
  const names: string[] = [];
  let id: string | undefined = office.committee.id;
  while (id !== undefined) {
    const page: Awaited<ReturnType<typeof call.units.page>> = await call.units.page({ id, year: 2026, asOf });
    names.push(`${page.position}/${page.total} ${page.unit.name}`);
    id = page.next?.id;
  }
  expect(names).toEqual([
    '1/4 Đảng ủy Sở Y tế',
    '2/4 Chi bộ Dược',
    '3/4 Chi bộ Ban Dân tộc',
    '4/4 Đoàn Thanh niên UBND tỉnh',
  ]);
  const page = await call.units.page({ id: below.id, year: 2026, asOf });
  expect(page.parent?.name).toBe('Đảng ủy Sở Y tế');
  expect(page.period).toMatchObject({ expected: 1, notRecorded: 1 });
  const above = await call.units.page({ id: office.committee.id, year: 2026, asOf });
  expect(above.below.map(({ name }) => name)).toEqual(['Chi bộ Dược']);
});

test('a unit leads the tasks of KH 195 whose lead bears its name, however it is written', async () => {
  const { register } = openTestRegister();
  const ledBy = leadsAsPrinted(readTasks(register.resources));
  const numbers = (name: string) => ledBy(name).map(({ number }) => number);
  expect(numbers('Đảng ủy Sở Y tế')).toEqual([17, 21]);
  expect(numbers('Chi bộ Sở Văn hóa, Thể thao và Du lịch')).toContain(69);
  expect(numbers('Chi bộ Sở Văn hóa, Thể thao và Du lịch')).toContain(70);
  expect(numbers('Chi bộ 1')).toEqual([]);
});

test('a unit that merged keeps what it did and reported on its page', async () => {
  const { call, office } = await pageOffice();
  const figures = { sessions: 6, people: 738, articles: null, specialPages: null, materials: null };
  const content = { roundId: office.roundId, unitId: office.committee.id, ...figures };
  await call.rounds.recordContent({ version: null, content });
  const before = await call.units.page({ id: office.committee.id, year: 2026, asOf });
  await call.units.merge({
    on: '2026-10-01',
    units: [{ id: office.committee.id, version: 1 }],
    into: { kind: 'existing', id: office.cell.id },
    childrenFollow: true,
    roundIds: [],
  });
  const page = await call.units.page({ id: office.committee.id, year: 2026, asOf });
  expect(page.period).toEqual(before.period);
  expect(page.figures).toEqual([{ kind: 'session', quantity: 6, people: 738 }]);
  expect(page.counted).toBe('reported');
  expect(page.months.map(({ month, coverage }) => [month, coverage === null])).toEqual([
    [6, false],
    [7, false],
    [8, false],
    [9, false],
    [10, true],
    [11, true],
  ]);
  expect(page.successors).toMatchObject([{ name: 'Chi bộ Ban Dân tộc', on: '2026-10-01' }]);
  expect(page.position).toBeNull();
});
