import type { TaskLine } from '../../contract/index.ts';
import { rowsOf } from '../records/find.ts';
import { unitsNamedOn } from '../records/units-named.ts';
import { readTasks } from '../reference/read.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { earlierOf } from '../text/days.ts';
import { leadsOn } from './leads.ts';
import { measuresOf } from './measures.ts';
import { leadOfRow, progressOfRow } from './rows.ts';

/** The tasks of KH 195's annex as printed, each with its leads, its progress of the year and what is counted of it. */
export function listTasks(
  register: Register,
  { year, asOf }: { readonly year: number; readonly asOf: string },
): TaskLine[] {
  const day = earlierOf(asOf, `${year}-12-31`);
  const ours = new Set(register.settings().tasksOfConcern);
  const leads = leadsOn(register, day);
  const { nameOf } = unitsNamedOn(register, day);
  const measures = measuresOf(register.book, year, asOf);
  const files = filesByRecord(register);
  const progress = new Map(
    rowsOf(register.database, 'task_progress', false)
      .filter(row => row.year === year)
      .map(row => [row.task, progressOfRow(row)]),
  );
  return readTasks(register.resources).map(task => {
    const own = progress.get(task.number) ?? null;
    const link = leads.linkOf(task.number);
    return {
      ...task,
      ours: ours.has(task.number),
      leads: leads.unitsOf(task.number).map(unitId => ({ unitId, unitName: nameOf(unitId) ?? '' })),
      link: link ? leadOfRow(link) : null,
      progress: own,
      files: own === null ? 0 : (files.get(own.id) ?? 0),
      measures: measures.get(task.number) ?? [],
    };
  });
}

function filesByRecord(register: Register): ReadonlyMap<string, number> {
  const rows = register.database.read(
    query
      .selectFrom('attachment')
      .select(({ fn }) => ['record_id', fn.countAll().as('files')])
      .where('noun', '=', 'taskProgress')
      .where('deleted_at', 'is', null)
      .groupBy('record_id')
      .compile(),
  );
  return new Map(rows.map(({ record_id, files }) => [record_id, Number(files)]));
}
