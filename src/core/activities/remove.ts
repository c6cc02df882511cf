import type { Activity, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { partsOf } from './create.ts';
import { activityOfRow, fieldsOfActivity } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE. */
export function removeActivity(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Activity; operation: OperationSummary | null } {
  const fields = fieldsOfActivity(findLivingRow(register.database, 'activity', id));
  const { result, operation } = register.transact(
    { name: 'activity.remove', parts: partsOf(register, fields) },
    writer => writer.remove('activity', id, version),
  );
  return { record: activityOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, WRONG_VALUE (unknown unit). */
export function restoreActivity(
  register: Register,
  { id }: { readonly id: string },
): { record: Activity; operation: OperationSummary | null } {
  const fields = fieldsOfActivity(findRow(register.database, 'activity', id));
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'activity.restore', parts: partsOf(register, fields) },
    writer => writer.restore('activity', id),
  );
  return { record: activityOfRow(result), operation };
}
