import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { migrate } from '../migrate.ts';
import { migrations } from './index.ts';

test('passages that stood inside a unit’s figures become rows of their own, and the figures stay', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 60),
  );
  const passages = JSON.stringify([
    { section: 'results', group: 4, text: 'Biểu diễn 39 buổi.' },
    { section: 'results', group: null, text: 'Đã tuyên truyền.' },
    { section: 'causes', group: null, text: 'Thiếu kinh phí.' },
  ]);
  sqlite.exec(`
    INSERT INTO unit (id, version, successor_ids) VALUES ('u', 1, '[]');
    INSERT INTO round (id, version, kind, year, title, period_from, period_to, due_on, state)
      VALUES ('r', 1, 'yearly', 2026, 'năm 2026', '2026-01-01', '2026-12-31', '2026-12-10', 'open');
    INSERT INTO report_content (id, version, round_id, unit_id, sessions, passages)
      VALUES ('c', 3, 'r', 'u', 5, '${passages}'), ('d', 1, 'r', 'u', NULL, '[]');
  `);
  migrate(sqlite, migrations);
  const rows = sqlite.prepare('SELECT * FROM passage ORDER BY text').all();
  const shape = z.array(
    z.looseObject({ id: z.uuid(), section: z.string(), group: z.int().nullable(), text: z.string() }),
  );
  expect(shape.parse(rows).map(({ section, group, text }) => [section, group, text])).toEqual([
    ['results', 4, 'Biểu diễn 39 buổi.'],
    ['other', null, 'Thiếu kinh phí.'],
    ['results', null, 'Đã tuyên truyền.'],
  ]);
  expect(sqlite.prepare('SELECT id, version, sessions FROM report_content ORDER BY id').all()).toEqual([
    { id: 'c', version: 3, sessions: 5 },
    { id: 'd', version: 1, sessions: null },
  ]);
  sqlite.close();
});
