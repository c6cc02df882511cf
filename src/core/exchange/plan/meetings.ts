import { fieldsOfMeeting, rowOfMeeting } from '../../meetings/rows.ts';
import { bareMeeting } from '../../records/bare.ts';
import { monthField } from '../layout/fields.ts';
import type { FiledMeeting } from '../understand/records.ts';
import { cellNoteLabel, importFieldLabel } from '../words/fields.ts';
import { planRecord } from './plan-record.ts';
import type { FieldChange, PlannedRecord } from './planned.ts';
import type { TrackingPlanning } from './tracking-planning.ts';

export function planMeeting(filed: FiledMeeting, planning: TrackingPlanning): PlannedRecord {
  const known = planning.known.meeting(filed.unitId, filed.month, filed.kind);
  const current = known === undefined ? null : fieldsOfMeeting(known);
  const field = filed.month === null ? 'wholeYear' : monthField(filed.month);
  const label = importFieldLabel('tracking', field);
  const planned = planRecord(
    {
      table: 'tracking',
      label,
      current,
      bare: bareMeeting({ ...filed, year: planning.year }),
      said: filed.said,
      insert: (writer, fields) => writer.insert('meeting', rowOfMeeting(fields)),
      update: (writer, fields) => {
        if (known !== undefined) writer.update('meeting', known.id, rowOfMeeting(fields));
      },
    },
    planning,
  );
  const named = planned.fields.map(each => (each.field === 'note' ? { ...each, label: cellNoteLabel(label) } : each));
  return { ...planned, fields: asOneCount(named, current) };
}

/** "3" and "7" of one count are shown as "3/7". */
function asOneCount(
  fields: readonly FieldChange[],
  current: { doneCount: number | null; totalCount: number | null } | null,
): readonly FieldChange[] {
  const done = fields.find(({ field }) => field === 'doneCount');
  const total = fields.find(({ field }) => field === 'totalCount');
  const first = done ?? total;
  if (first === undefined) return fields;
  const before = { done: shown(current?.doneCount), total: shown(current?.totalCount) };
  const from = before.done === '' && before.total === '' ? '' : `${before.done}/${before.total}`;
  const to = `${done?.to ?? before.done}/${total?.to ?? before.total}`;
  const others = fields.filter(({ field }) => field !== 'doneCount' && field !== 'totalCount');
  return [{ field: 'doneCount', label: first.label, from, to: to === '/' ? '' : to }, ...others];
}

function shown(count: number | null | undefined): string {
  return count === null || count === undefined ? '' : String(count);
}
