import type { Meeting, MeetingFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { fieldsOfMeeting, meetingOfRow, rowOfMeeting } from './rows.ts';
import { type MeetingPlace, partsOf, refuseWrongCount } from './rules.ts';

export interface MeetingChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<Omit<MeetingFields, keyof MeetingPlace>>;
}

/** @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (wrong count). */
export function changeMeeting(
  register: Register,
  { id, version, changes }: MeetingChange,
): { record: Meeting; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfMeeting(findLivingRow(register.database, 'meeting', id)), changes);
  refuseWrongCount(register, fields, fields);
  const { result, operation } = register.transact(
    { name: 'meeting.change', parts: partsOf(register, fields) },
    writer => writer.update('meeting', id, rowOfMeeting(fields), version),
  );
  return { record: meetingOfRow(result), operation };
}
