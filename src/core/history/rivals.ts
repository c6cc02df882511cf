import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { ChangeRow } from '../storage/tables.ts';

/** Of these a unit has one at a time: by year, by month and kind, by round; of these a task. */
const places = {
  work_plan: ['unit_id', 'year'],
  meeting: ['unit_id', 'year', 'month', 'kind'],
  report_content: ['round_id', 'unit_id'],
  task_progress: ['task', 'year'],
  task_lead: ['task'],
  passed_doubt: ['doubt'],
} as const;

/** Records that by now stand where undoing these changes would put one back. */
export function rivalsOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  return changes.flatMap(change => {
    if (!isPlaced(change.table_name) || change.before === null) return [];
    const image: Readonly<Record<string, string | number | null>> = JSON.parse(change.before);
    return image.deleted_at === null ? othersThere(database, change.table_name, image) : [];
  });
}

function isPlaced(table: string): table is keyof typeof places {
  return table in places;
}

function othersThere(
  database: ReadDatabase,
  table: keyof typeof places,
  image: Readonly<Record<string, string | number | null>>,
): readonly string[] {
  let found = query
    .selectFrom(table as 'meeting')
    .select('id')
    .where('deleted_at', 'is', null)
    .where('id', '!=', String(image.id));
  for (const column of places[table]) {
    const value = image[column] ?? null;
    found = found.where(column as 'month', value === null ? 'is' : '=', value as number | null);
  }
  return database.read(found.compile()).map(({ id }) => id);
}
