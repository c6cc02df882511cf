import { answer, type Meeting, type MeetingFields, meetingKind } from '../../contract/index.ts';
import { groupsOfRow, storedGroups } from '../records/groups.ts';
import type { MeetingRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';

export function rowOfMeeting(fields: MeetingFields): NewRow<'meeting'> {
  return {
    unit_id: fields.unitId,
    year: fields.year,
    month: fields.month,
    kind: fields.kind,
    content: fields.content,
    done_count: fields.doneCount,
    total_count: fields.totalCount,
    held_on: fields.heldOn,
    topic: plainTextOrNull(fields.topic),
    groups: storedGroups(fields.groups),
    attendance: fields.attendance,
    note: plainParagraphOrNull(fields.note),
  };
}

export function fieldsOfMeeting(row: MeetingRow): MeetingFields {
  return {
    unitId: row.unit_id,
    year: row.year,
    month: row.month,
    kind: meetingKind.parse(row.kind),
    content: answer.nullable().parse(row.content),
    doneCount: row.done_count,
    totalCount: row.total_count,
    heldOn: row.held_on,
    topic: row.topic,
    groups: groupsOfRow(row),
    attendance: row.attendance,
    note: row.note,
  };
}

export function meetingOfRow(row: MeetingRow): Meeting {
  return { ...fieldsOfMeeting(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
