import type { OperationSummary, WorkPlan, WorkPlanFields } from '../../contract/index.ts';
import { bareWorkPlan } from '../records/bare.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { WorkPlanRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { partsOf, refuseTakenYear } from './create.ts';
import { fieldsOfWorkPlan, rowOfWorkPlan, workPlanOfRow } from './rows.ts';

export interface FilledPlan {
  readonly unitId: string;
  /** The record as it was shown; null: there was none. */
  readonly shown: { readonly id: string; readonly version: number } | null;
  readonly changes: Partial<Omit<WorkPlanFields, 'unitId' | 'year'>>;
}

/**
 * Plans typed or pasted into the sheet, all of them or none, as one operation.
 *
 * @throws Refusal STALE, ALREADY_EXISTS (somebody recorded a plan meanwhile), WRONG_VALUE (unknown unit).
 */
export function fillWorkPlans(
  register: Register,
  { year, plans }: { readonly year: number; readonly plans: readonly FilledPlan[] },
): { records: WorkPlan[]; operation: OperationSummary | null } {
  const unitIds = plans.map(plan => plan.unitId);
  requireUnits(register, unitIds, 'unitId');
  for (const { unitId, shown } of plans) if (shown === null) refuseTakenYear(register, { unitId, year });
  const [only] = new Set(unitIds).size === 1 ? unitIds : [];
  const parts = only === undefined ? { detail: String(year) } : partsOf(register, { unitId: only, year });
  const operation = { name: 'workPlan.fill', parts: { ...parts, count: new Set(unitIds).size } } as const;
  const done = register.transact(operation, writer => plans.map(plan => writePlan(register, writer, year, plan)));
  return { records: done.result.map(workPlanOfRow), operation: done.operation };
}

function writePlan(
  register: Register,
  writer: Writer,
  year: number,
  { unitId, shown, changes }: FilledPlan,
): WorkPlanRow {
  if (shown === null)
    return writer.insert('work_plan', rowOfWorkPlan(withChanges(bareWorkPlan(unitId, year), changes)));
  const fields = fieldsOfWorkPlan(findLivingRow(register.database, 'work_plan', shown.id));
  return writer.update('work_plan', shown.id, rowOfWorkPlan(withChanges(fields, changes)), shown.version);
}
