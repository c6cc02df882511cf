import type { Meeting, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { fieldsOfMeeting, meetingOfRow } from './rows.ts';
import { partsOf, refuseTakenMonth } from './rules.ts';

/** @throws Refusal NOT_FOUND, STALE. */
export function removeMeeting(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Meeting; operation: OperationSummary | null } {
  const fields = fieldsOfMeeting(findLivingRow(register.database, 'meeting', id));
  const { result, operation } = register.transact(
    { name: 'meeting.remove', parts: partsOf(register, fields) },
    writer => writer.remove('meeting', id, version),
  );
  return { record: meetingOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, ALREADY_EXISTS when the month was recorded anew, WRONG_VALUE (unknown unit). */
export function restoreMeeting(
  register: Register,
  { id }: { readonly id: string },
): { record: Meeting; operation: OperationSummary | null } {
  const fields = fieldsOfMeeting(findRow(register.database, 'meeting', id));
  requireUnits(register, [fields.unitId], 'unitId');
  refuseTakenMonth(register, fields, id);
  const { result, operation } = register.transact(
    { name: 'meeting.restore', parts: partsOf(register, fields) },
    writer => writer.restore('meeting', id),
  );
  return { record: meetingOfRow(result), operation };
}
