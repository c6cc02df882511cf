import { type TaskLead, type TaskProgress, taskState } from '../../contract/index.ts';
import type { TaskLeadRow, TaskProgressRow } from '../storage/tables.ts';

export function progressOfRow(row: TaskProgressRow): TaskProgress {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    task: row.task,
    year: row.year,
    state: taskState.nullable().parse(row.state),
    result: row.result,
  };
}

export function leadOfRow(row: TaskLeadRow): TaskLead {
  return { id: row.id, version: row.version, deletedAt: row.deleted_at, task: row.task, unitIds: unitIdsOfLead(row) };
}

export function unitIdsOfLead(row: TaskLeadRow): string[] {
  return JSON.parse(row.unit_ids);
}
