import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations/index.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asked = { year: 2026, asOf: '2026-12-20' };

async function taskOffice() {
  const opened = openTestRegister();
  const office = await addTestOffice(opened.call);
  const taskOf = async (number: number) => {
    const found = (await opened.call.tasks.list(asked)).find(task => task.number === number);
    if (!found) throw new Error(`the annex has a task ${number}`);
    return found;
  };
  return { ...opened, office, taskOf };
}

test('all 71 tasks are listed as printed, those of concern told apart', async () => {
  const { call } = await taskOffice();
  const lines = await call.tasks.list(asked);
  expect(lines).toHaveLength(71);
  expect(lines.filter(({ ours }) => ours).map(({ number }) => number)).toEqual([2, 4, 5, 67, 69, 70, 71, 72]);
});

test('progress is kept by year, changed under its version, and taken back by undo', async () => {
  const { call, taskOf } = await taskOffice();
  const first = {
    task: 70,
    year: 2026,
    version: null,
    changes: { state: 'underWay', result: ' Đã phát phiếu \n' },
  } as const;
  const { record, operation } = await call.tasks.record(first);
  expect(record).toMatchObject({ state: 'underWay', result: 'Đã phát phiếu' });
  expect(operation?.sentence).toBe('Ghi tiến độ nhiệm vụ 70, năm 2026');
  expect((await refused(call.tasks.record(first))).code).toBe('ALREADY_EXISTS');
  await call.tasks.record({ task: 70, year: 2026, version: 1, changes: { state: 'done' } });
  expect((await refused(call.tasks.record({ ...first, version: 1 }))).code).toBe('STALE');
  expect((await taskOf(70)).progress).toMatchObject({ state: 'done', result: 'Đã phát phiếu', version: 2 });
  const later = await call.tasks.list({ ...asked, year: 2027 });
  expect(later.find(({ number }) => number === 70)?.progress).toBeNull();
  await call.history.undo({});
  expect((await taskOf(70)).progress).toMatchObject({ state: 'underWay' });
  expect((await refused(call.tasks.record({ ...first, task: 12 }))).code).toBe('NOT_FOUND');
});

test('evidence is kept with the progress of the year', async () => {
  const { call, taskOf } = await taskOffice();
  const { record } = await call.tasks.record({ task: 70, year: 2026, version: null, changes: { state: 'done' } });
  const file = new Blob([new TextEncoder().encode('%PDF-1.7')]);
  await call.attachments.add({ noun: 'taskProgress', recordId: record.id, file, fileName: 'khảo sát.pdf' });
  expect((await taskOf(70)).files).toBe(1);
});

test('the printed lead is the unit of its name until a person links others; no unit leads back to the names', async () => {
  const { call, office, taskOf } = await taskOffice();
  expect(await taskOf(17)).toMatchObject({ leads: [{ unitName: 'Đảng ủy Sở Y tế' }], link: null });
  const { operation } = await call.tasks.link({ task: 17, version: null, unitIds: [office.cell.id] });
  expect(operation?.sentence).toBe('Gắn 01 đơn vị chủ trì nhiệm vụ 17');
  expect(await taskOf(17)).toMatchObject({ leads: [{ unitName: 'Chi bộ Ban Dân tộc' }] });
  const page = await call.units.page({ ...asked, id: office.committee.id });
  expect(page.tasks.map(({ number }) => number)).toEqual([21]);
  await call.tasks.record({ task: 17, year: 2026, version: null, changes: { state: 'underWay' } });
  const cellPage = await call.units.page({ ...asked, id: office.cell.id });
  expect(cellPage.tasks).toMatchObject([{ number: 17, state: 'underWay', result: null }]);
  await call.tasks.link({ task: 17, version: 1, unitIds: [] });
  expect(await taskOf(17)).toMatchObject({ leads: [{ unitName: 'Đảng ủy Sở Y tế' }] });
  const unknown = call.tasks.link({ task: 17, version: 2, unitIds: ['0199a000-0000-7000-8000-000000000000'] });
  expect((await refused(unknown)).code).toBe('WRONG_VALUE');
});

test('targets of tasks 2, 4 and 67 are the reckoning’s own; 66 has no share of ours', async () => {
  const { call, taskOf } = await taskOffice();
  const status = await call.status.get(asked);
  expect((await taskOf(2)).measures[0]).toMatchObject({ done: 0, expected: status.meetings.period.expected });
  expect((await taskOf(4)).measures).toMatchObject([{ done: 0, expected: 3, figure: 'ownPlans.done' }]);
  expect((await taskOf(67)).measures.map(({ name, expected }) => [name, expected])).toEqual([
    ['bothModels', 2],
    ['skilfulMobilisation', 2],
    ['followingUncleHo', 2],
  ]);
  expect((await taskOf(66)).measures.map(({ expected }) => expected)).toEqual([null, null]);
  expect((await taskOf(5)).measures).toEqual([]);
});

test('a register of before takes the tables in and keeps what it had', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 90),
  );
  sqlite.exec(`INSERT INTO unit (id, version, successor_ids) VALUES ('a', 1, '[]')`);
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT count(*) FROM unit').pluck().get()).toBe(1);
  for (const table of ['task_progress', 'task_lead', 'passed_doubt']) {
    expect(sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  }
  sqlite.close();
});
