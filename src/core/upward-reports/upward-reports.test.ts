import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations/index.ts';
import { openTestRegister } from '../testing/open-test-register.ts';

const page = { offset: 0, limit: 50 };
const fields = {
  year: 2026,
  recipient: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  subject: 'Kết quả tuyên truyền nâng cao Chỉ số hạnh phúc năm 2026',
  dueOn: '2026-12-25',
  number: null,
  sentOn: null,
  note: null,
};

test('a report owed upwards waits, is overdue, and is sent with its number and day', async () => {
  const { call } = openTestRegister();
  const { record, operation } = await call.upwardReports.create(fields);
  expect(operation?.sentence).toContain('Thêm báo cáo phải gửi Ban Tuyên giáo và Dân vận Tỉnh ủy');
  const on = async (asOf: string) => (await call.upwardReports.list({ year: 2026, asOf, page })).items[0];
  expect(await on('2026-12-20')).toMatchObject({ state: 'waiting', days: 5 });
  expect(await on('2026-12-25')).toMatchObject({ state: 'waiting', days: 0 });
  expect(await on('2026-12-28')).toMatchObject({ state: 'overdue', days: 3 });
  const changes = { number: '112-BC/BTGDV', sentOn: '2026-12-27' };
  await call.upwardReports.change({ id: record.id, version: 1, changes });
  expect(await on('2026-12-28')).toMatchObject({ ...changes, state: 'sentLate', days: 2 });
  expect(await on('2026-12-26')).toMatchObject({ state: 'overdue', days: 1 });
});

test('what was not sent stays open into the next year; removed and restored as everything else', async () => {
  const { call } = openTestRegister();
  const { record } = await call.upwardReports.create(fields);
  const open = async () => (await call.upwardReports.list({ year: 2027, asOf: '2027-01-10', open: true, page })).total;
  expect(await open()).toBe(1);
  await call.upwardReports.remove({ id: record.id, version: 1 });
  expect(await open()).toBe(0);
  const { items } = await call.register.removed({ page });
  expect(items).toMatchObject([{ noun: 'upwardReport', name: `${fields.recipient}: ${fields.subject}` }]);
  await call.upwardReports.restore({ id: record.id });
  expect(await open()).toBe(1);
});

test('a register of before takes the table in and keeps what it had', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 80),
  );
  sqlite.exec(`INSERT INTO unit (id, version, successor_ids) VALUES ('a', 1, '[]')`);
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT count(*) FROM unit').pluck().get()).toBe(1);
  expect(sqlite.prepare('SELECT count(*) FROM upward_report').pluck().get()).toBe(0);
  sqlite.close();
});
