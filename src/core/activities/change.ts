import type { Activity, ActivityFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { partsOf } from './create.ts';
import { activityOfRow, fieldsOfActivity, rowOfActivity } from './rows.ts';

export interface ActivityChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<ActivityFields>;
}

/** @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (unknown unit). */
export function changeActivity(
  register: Register,
  { id, version, changes }: ActivityChange,
): { record: Activity; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfActivity(findLivingRow(register.database, 'activity', id)), changes);
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'activity.change', parts: partsOf(register, fields) },
    writer => writer.update('activity', id, rowOfActivity(fields), version),
  );
  return { record: activityOfRow(result), operation };
}
