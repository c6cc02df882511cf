import type { Activity, ActivityFields, OperationSummary } from '../../contract/index.ts';
import { namingDay, requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { unitNameOn } from '../units/find.ts';
import { activityOfRow, rowOfActivity } from './rows.ts';

/** @throws Refusal WRONG_VALUE (unknown unit). */
export function createActivity(
  register: Register,
  fields: ActivityFields,
): { record: Activity; operation: OperationSummary | null } {
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'activity.create', parts: partsOf(register, fields) },
    writer => writer.insert('activity', rowOfActivity(fields)),
  );
  return { record: activityOfRow(result), operation };
}

/** What the operation's sentence says: whose activity. */
export function partsOf(
  register: Register,
  { unitId, year }: Pick<ActivityFields, 'unitId' | 'year'>,
): { readonly subject: string } {
  return { subject: unitNameOn(register, unitId, namingDay(register, year)) };
}
