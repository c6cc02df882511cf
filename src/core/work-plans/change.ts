import type { OperationSummary, WorkPlan, WorkPlanFields } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { partsOf } from './create.ts';
import { fieldsOfWorkPlan, rowOfWorkPlan, workPlanOfRow } from './rows.ts';

export interface WorkPlanChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<Omit<WorkPlanFields, 'unitId' | 'year'>>;
}

/** @throws Refusal NOT_FOUND, STALE. */
export function changeWorkPlan(
  register: Register,
  { id, version, changes }: WorkPlanChange,
): { record: WorkPlan; operation: OperationSummary | null } {
  const fields = fieldsOfWorkPlan(findLivingRow(register.database, 'work_plan', id));
  const { result, operation } = register.transact(
    { name: 'workPlan.change', parts: partsOf(register, fields) },
    writer => writer.update('work_plan', id, rowOfWorkPlan(withChanges(fields, changes)), version),
  );
  return { record: workPlanOfRow(result), operation };
}
