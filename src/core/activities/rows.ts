import { type Activity, type ActivityFields, activityKind } from '../../contract/index.ts';
import { groupsOfRow, storedGroups } from '../records/groups.ts';
import type { ActivityRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';

export function rowOfActivity(fields: ActivityFields): NewRow<'activity'> {
  const title = plainTextOrNull(fields.title);
  const note = plainParagraphOrNull(fields.note);
  return {
    unit_id: fields.unitId,
    year: fields.year,
    kind: fields.kind,
    title,
    quantity: fields.quantity,
    people: fields.people,
    held_on: fields.heldOn,
    groups: storedGroups(fields.groups),
    note,
    search_key: searchKey(`${title ?? ''} ${note ?? ''}`),
  };
}

export function fieldsOfActivity(row: ActivityRow): ActivityFields {
  return {
    unitId: row.unit_id,
    year: row.year,
    kind: activityKind.parse(row.kind),
    title: row.title,
    quantity: row.quantity,
    people: row.people,
    heldOn: row.held_on,
    groups: groupsOfRow(row),
    note: row.note,
  };
}

export function activityOfRow(row: ActivityRow): Activity {
  return { ...fieldsOfActivity(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
