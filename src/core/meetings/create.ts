import type { Meeting, MeetingFields, OperationSummary } from '../../contract/index.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { meetingOfRow, rowOfMeeting } from './rows.ts';
import { partsOf, refuseTakenMonth, refuseWrongCount } from './rules.ts';

/** @throws Refusal ALREADY_EXISTS, WRONG_VALUE (unknown unit, wrong count). */
export function createMeeting(
  register: Register,
  fields: MeetingFields,
): { record: Meeting; operation: OperationSummary | null } {
  requireUnits(register, [fields.unitId], 'unitId');
  refuseTakenMonth(register, fields);
  refuseWrongCount(register, fields, fields);
  const { result, operation } = register.transact(
    { name: 'meeting.create', parts: partsOf(register, fields) },
    writer => writer.insert('meeting', rowOfMeeting(fields)),
  );
  return { record: meetingOfRow(result), operation };
}
