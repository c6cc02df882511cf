import type { OperationSummary, WorkPlan, WorkPlanFields } from '../../contract/index.ts';
import { namingDay, requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { unitNameOn } from '../units/find.ts';
import { rowOfWorkPlan, workPlanOfRow } from './rows.ts';

/** One record a unit and year. @throws Refusal ALREADY_EXISTS, WRONG_VALUE (unknown unit). */
export function createWorkPlan(
  register: Register,
  fields: WorkPlanFields,
): { record: WorkPlan; operation: OperationSummary | null } {
  requireUnits(register, [fields.unitId], 'unitId');
  refuseTakenYear(register, fields);
  const { result, operation } = register.transact(
    { name: 'workPlan.create', parts: partsOf(register, fields) },
    writer => writer.insert('work_plan', rowOfWorkPlan(fields)),
  );
  return { record: workPlanOfRow(result), operation };
}

export function refuseTakenYear(
  register: Register,
  { unitId, year }: Pick<WorkPlanFields, 'unitId' | 'year'>,
  exceptId?: string,
): void {
  const taken = register.book.workPlans(year).some(row => row.unit_id === unitId && row.id !== exceptId);
  if (taken)
    refuse('ALREADY_EXISTS', { noun: 'workPlan', name: unitNameOn(register, unitId, namingDay(register, year)) });
}

/** What the operation's sentence says: whose plan, of which year. */
export function partsOf(
  register: Register,
  { unitId, year }: Pick<WorkPlanFields, 'unitId' | 'year'>,
): { readonly subject: string; readonly detail: string } {
  return { subject: unitNameOn(register, unitId, namingDay(register, year)), detail: String(year) };
}
