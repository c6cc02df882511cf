import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../exchange/workbook/read.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { bareContent } from '../records/bare.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { writeHandover } from './make.ts';

const lists = '2. Danh sách, số liệu';

async function made({ register }: Pick<ReturnType<typeof openTestRegister>, 'register'>): Promise<string> {
  const path = join(temporaryFolder(), 'hồ sơ');
  const steps = writeHandover(register, { year: 2026, path });
  while (!(await steps.next()).done);
  return path;
}

/** Every row of a workbook as what its cells hold. */
function rowsOf(path: string): readonly (readonly unknown[])[] {
  const [sheet] = readWorkbook(readFileSync(path)).sheets;
  return [...(sheet?.rows.values() ?? [])].map(row => [...row.values()].map(({ day, raw }) => day ?? raw));
}

async function office() {
  const opened = openTestRegister();
  const made = await addTestOffice(opened.call);
  return { ...opened, office: made };
}

const plainActivity = { title: null, people: null, heldOn: null, groups: [], note: null };

test('figures of công tác tuyên truyền are handed over unit by unit and activity by activity, adding up to the first page', async () => {
  const opened = await office();
  const { call, office: made0 } = opened;
  const { committee, cell, roundId } = made0;
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  const content = { ...bareContent(committee.id, roundId), sessions: 18, people: 1033, articles: 30 };
  await call.rounds.recordContent({ version: null, content });
  const held = { heldOn: '2026-11-05', title: 'Tọa đàm gia đình hạnh phúc' };
  await call.activities.create({
    ...plainActivity,
    ...held,
    unitId: cell.id,
    year: 2026,
    kind: 'session',
    quantity: 2,
    people: 1200,
  });
  const folder = await made(opened);
  const figures = rowsOf(join(folder, lists, '9. Công tác tuyên truyền.xlsx'));
  expect(figures.slice(-3)).toEqual([
    [1, 'Đảng ủy Sở Y tế', 18, 1033, 30, 'Đơn vị báo cáo'],
    [2, 'Chi bộ Ban Dân tộc', 2, 1200, '…', 'Cộng hoạt động'],
    ['Tổng cộng', 20, 2233, 30],
  ]);
  const { activities } = await call.status.get({ year: 2026, asOf: '2026-12-20' });
  expect(activities).toMatchObject([{ quantity: 20, people: 2233 }, { quantity: 30 }]);
  expect(rowsOf(join(folder, lists, '10. Từng hoạt động tuyên truyền.xlsx')).at(-1)).toEqual([
    ...[1, 'Chi bộ Ban Dân tộc', 'Hội nghị, cuộc tuyên truyền', held.title, 2, 1200, '2026-11-05', 'Chung'],
  ]);
});

test('activities stand in protocol order of their units and by day, those of a removed unit nowhere', async () => {
  const opened = await office();
  const { call } = opened;
  const { committee, cell, organisation } = opened.office;
  const held = { ...plainActivity, year: 2026, kind: 'article', quantity: 1 } as const;
  for (const [unit, heldOn] of [
    [organisation, '2026-09-01'],
    [cell, '2026-09-02'],
    [committee, null],
    [committee, '2026-11-05'],
    [committee, '2026-10-05'],
  ] as const) {
    await call.activities.create({ ...held, unitId: unit.id, heldOn });
  }
  await call.units.remove({ id: organisation.id, version: organisation.version });
  const rows = rowsOf(join(await made(opened), lists, '10. Từng hoạt động tuyên truyền.xlsx')).slice(-4);
  expect(rows.map(row => [row[0], row[1], row.find(cell => /^2026-/u.test(`${cell}`))])).toEqual([
    [1, committee.name, '2026-10-05'],
    [2, committee.name, '2026-11-05'],
    [3, committee.name, undefined],
    [4, cell.name, '2026-09-02'],
  ]);
});

test('tasks of KH 195 are handed over with lead, progress and evidence, which the index names', async () => {
  const opened = await office();
  const { call } = opened;
  const { record } = await call.tasks.record({
    ...{ task: 70, year: 2026, version: null },
    changes: { state: 'done', result: 'Báo cáo khảo sát' },
  });
  const file = new Blob(['%PDF-1.7 khảo sát']);
  await call.attachments.add({ noun: 'taskProgress', recordId: record.id, file, fileName: 'Khảo sát.pdf' });
  const folder = await made(opened);
  const evidence = '3. Tài liệu minh chứng/00. Văn bản của cơ quan/Khảo sát.pdf';
  expect(existsSync(join(folder, evidence))).toBe(true);
  const tasks = rowsOf(join(folder, lists, '11. Nhiệm vụ Kế hoạch 195.xlsx'));
  expect(tasks.find(row => row[1] === 70)).toEqual(
    expect.arrayContaining(['Đã hoàn thành', 'Báo cáo khảo sát', evidence]),
  );
  expect(tasks.find(row => row[1] === 17)).toContain('Đảng ủy Sở Y tế');
  const index = rowsOf(join(folder, 'Mục lục văn bản trong hồ sơ.xlsx'));
  expect(index.find(row => row.includes(evidence))).toContain('Minh chứng nhiệm vụ số 70 của Kế hoạch 195');
});

test('a list says as of when it is and what its marks mean', async () => {
  const opened = await office();
  const {
    call,
    office: { committee },
  } = opened;
  const meeting = { unitId: committee.id, year: 2026, kind: 'regular', content: 'yes', totalCount: 9 } as const;
  const bare = { heldOn: null, topic: null, groups: [], attendance: null, note: null };
  await call.meetings.create({ ...meeting, ...bare, month: 9, doneCount: 1 });
  const said = rowsOf(join(await made(opened), lists, '3. Sinh hoạt chi bộ, đoàn thể.xlsx')).flat();
  expect(said).toContain('1/9*');
  expect(said).toContain('(Số liệu tính đến hết ngày 20/12/2026)');
  expect(said.find(cell => String(cell).startsWith('Ghi chú:'))).toContain(
    '(*) ít nhất, tính theo tháng có số chi bộ cao nhất',
  );
});

test('DOC-TRUOC speaks of evidence only where there is any', async () => {
  const opened = await office();
  const {
    call,
    office: { committee, roundId },
  } = opened;
  const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  const without = await made(opened);
  expect(readdirSync(without)).not.toContain('3. Tài liệu minh chứng');
  expect(readFileSync(join(without, 'DOC-TRUOC.txt'), 'utf8')).not.toContain('minh chứng');
  const file = new Blob(['%PDF-1.7']);
  await call.attachments.add({ noun: 'receipt', recordId: record.id, file, fileName: 'Báo cáo.pdf' });
  const withFiles = await made(opened);
  expect(readFileSync(join(withFiles, 'DOC-TRUOC.txt'), 'utf8')).toContain('3. Tài liệu minh chứng: tệp gốc');
});

test('in the folder of a closed year each list, and DOC-TRUOC, bears the day of its own figures', async () => {
  const opened = await office();
  const {
    call,
    office: { committee, roundId },
  } = opened;
  await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
  const content = { ...bareContent(committee.id, roundId), sessions: 18, people: 1033, articles: 30 };
  await call.rounds.recordContent({ version: null, content });
  const { version } = await call.rounds.get({ id: roundId });
  await call.rounds.close({ id: roundId, version, asOf: '2026-12-12' });
  const folder = await made(opened);
  const said = (name: string) => rowsOf(join(folder, lists, `${name}.xlsx`)).flat();
  for (const name of [
    '2. Chương trình, kế hoạch',
    '3. Sinh hoạt chi bộ, đoàn thể',
    '4. Tình hình gửi báo cáo',
    '9. Công tác tuyên truyền',
    '11. Nhiệm vụ Kế hoạch 195',
  ]) {
    expect([name, said(name)]).toEqual([name, expect.arrayContaining(['(Số liệu tính đến hết ngày 12/12/2026)'])]);
  }
  for (const name of ['1. Đơn vị', '5. Báo cáo đến']) {
    expect([name, said(name)]).toEqual([name, expect.arrayContaining(['(Số liệu tính đến hết ngày 20/12/2026)'])]);
  }
  expect(readFileSync(join(folder, 'DOC-TRUOC.txt'), 'utf8')).toContain(
    'Số liệu đã chốt đến hết ngày 12/12/2026; danh sách không chốt tính đến hết ngày 20/12/2026.',
  );
});
