import type { OperationSummary, WorkPlan } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { partsOf, refuseTakenYear } from './create.ts';
import { fieldsOfWorkPlan, workPlanOfRow } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE. */
export function removeWorkPlan(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: WorkPlan; operation: OperationSummary | null } {
  const fields = fieldsOfWorkPlan(findLivingRow(register.database, 'work_plan', id));
  const { result, operation } = register.transact(
    { name: 'workPlan.remove', parts: partsOf(register, fields) },
    writer => writer.remove('work_plan', id, version),
  );
  return { record: workPlanOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, ALREADY_EXISTS when the year was recorded anew, WRONG_VALUE (unknown unit). */
export function restoreWorkPlan(
  register: Register,
  { id }: { readonly id: string },
): { record: WorkPlan; operation: OperationSummary | null } {
  const fields = fieldsOfWorkPlan(findRow(register.database, 'work_plan', id));
  requireUnits(register, [fields.unitId], 'unitId');
  refuseTakenYear(register, fields, id);
  const { result, operation } = register.transact(
    { name: 'workPlan.restore', parts: partsOf(register, fields) },
    writer => writer.restore('work_plan', id),
  );
  return { record: workPlanOfRow(result), operation };
}
