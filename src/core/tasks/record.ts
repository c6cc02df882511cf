import type { OperationSummary, TaskLead, TaskProgress, TaskProgressFields } from '../../contract/index.ts';
import { rowsOf } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import { readTasks } from '../reference/read.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { plainParagraphOrNull } from '../text/normalise.ts';
import { leadOfRow, progressOfRow } from './rows.ts';

interface ProgressChange {
  readonly task: number;
  readonly year: number;
  /** Null: none was recorded when it was shown. */
  readonly version: number | null;
  readonly changes: Partial<Pick<TaskProgressFields, 'state' | 'result'>>;
}

/** One record a task and year. @throws Refusal NOT_FOUND (no such task), STALE, ALREADY_EXISTS. */
export function recordProgress(
  register: Register,
  { task, year, version, changes }: ProgressChange,
): { record: TaskProgress; operation: OperationSummary | null } {
  requireTask(register, task);
  const there = rowsOf(register.database, 'task_progress', false).find(row => row.task === task && row.year === year);
  if (there && version === null) refuse('ALREADY_EXISTS', { noun: 'taskProgress', name: String(task) });
  const columns = {
    ...(changes.state === undefined ? {} : { state: changes.state }),
    ...(changes.result === undefined ? {} : { result: plainParagraphOrNull(changes.result) }),
  };
  const parts = { subject: String(task), detail: String(year) };
  const { result, operation } = register.transact({ name: 'task.record', parts }, writer =>
    there
      ? writer.update('task_progress', there.id, columns, version ?? undefined)
      : writer.insert('task_progress', { task, year, state: null, result: null, ...columns }),
  );
  return { record: progressOfRow(result), operation };
}

interface LeadLink {
  readonly task: number;
  readonly version: number | null;
  readonly unitIds: readonly string[];
}

/** The printed lead linked to units; none: the printed names decide. @throws Refusal NOT_FOUND, STALE, WRONG_VALUE. */
export function linkLead(
  register: Register,
  { task, version, unitIds }: LeadLink,
): { record: TaskLead; operation: OperationSummary | null } {
  requireTask(register, task);
  requireUnits(register, unitIds, 'unitIds');
  const there = rowsOf(register.database, 'task_lead', false).find(row => row.task === task);
  if (there && version === null) refuse('ALREADY_EXISTS', { noun: 'taskLead', name: String(task) });
  const named = JSON.stringify([...new Set(unitIds)]);
  const parts = { subject: String(task), count: new Set(unitIds).size };
  const { result, operation } = register.transact({ name: 'task.link', parts }, writer =>
    there
      ? writer.update('task_lead', there.id, { unit_ids: named }, version ?? undefined)
      : writer.insert('task_lead', { task, unit_ids: named }),
  );
  return { record: leadOfRow(result), operation };
}

/** Number 12 does not exist. */
function requireTask(register: Register, number: number): void {
  if (!readTasks(register.resources).some(task => task.number === number)) {
    refuse('NOT_FOUND', { noun: 'taskProgress' });
  }
}
