import { groupBy } from '../lists.ts';
import { removed } from './flatten.ts';
import { type Joined, untouched } from './join.ts';
import { type Lineage, recordKey } from './lineage.ts';
import { type FieldValue, part, type WriteValue } from './origin.ts';

/** Of these a unit, or a task, has one at a time; written on two copies apart, they are one record with two sources. */
const places: Readonly<Record<string, readonly string[]>> = {
  work_plan: ['unit_id', 'year'],
  meeting: ['unit_id', 'year', 'month', 'kind'],
  report_content: ['round_id', 'unit_id'],
  roster_line: ['round_id', 'unit_id'],
  attachment: ['record_id', 'sha256'],
  task_progress: ['task', 'year'],
  task_lead: ['task'],
  passed_doubt: ['doubt'],
};

/**
 * Records that stand in one place after the merge become one: the earlier made stays, what only the other says is added,
 * what both say differently is asked about, the other is removed. Both copies choose the same.
 */
export function uniteSamePlaces(
  joined: Map<string, Joined>,
  everything: ReadonlyMap<string, Lineage>,
  write: WriteValue,
): void {
  for (const group of rivalGroups(joined, everything)) {
    const [first, ...others] = [...group].sort((left, right) => (left.id < right.id ? -1 : 1));
    if (first === undefined) continue;
    let kept = joined.get(recordKey(first.table, first.id)) ?? untouched(first);
    for (const other of others) {
      const key = recordKey(other.table, other.id);
      const gone = joined.get(key) ?? untouched(other);
      kept = united(kept, gone, write);
      joined.set(key, {
        ...gone,
        fields: new Map(gone.fields).set('deleted_at', [write(removed, part.removed)]),
        shown: new Map(gone.shown).set('deleted_at', removed),
      });
    }
    joined.set(recordKey(kept.table, kept.id), kept);
  }
}

function rivalGroups(
  joined: ReadonlyMap<string, Joined>,
  everything: ReadonlyMap<string, Lineage>,
): readonly (readonly Lineage[])[] {
  const touched = new Set([...joined.values()].map(placeOf));
  touched.delete(null);
  const after = new Map([...everything, ...joined]);
  const groups = groupBy(after.values(), placeOf);
  return [...groups].flatMap(([place, group]) => (touched.has(place) && group.length > 1 ? [group] : []));
}

function placeOf({ table, shown }: Lineage): string | null {
  const columns = places[table];
  if (columns === undefined || shown.get('deleted_at') === removed) return null;
  return JSON.stringify([table, ...columns.map(column => shown.get(column) ?? null)]);
}

const empty: ReadonlySet<FieldValue> = new Set([null, '', '[]']);

function united(kept: Joined, gone: Joined, write: WriteValue): Joined {
  const ofThePlace = new Set([...(places[kept.table] ?? []), 'deleted_at', 'added_at']);
  const fields = new Map(kept.fields);
  const shown = new Map(kept.shown);
  for (const [field, value] of gone.shown) {
    const here = kept.shown.get(field) ?? null;
    if (ofThePlace.has(field) || here === value || empty.has(value)) continue;
    const values = fields.get(field) ?? [];
    const like = gone.fields.get(field)?.find(one => one.value === value);
    if (empty.has(here)) {
      fields.set(field, [write(value, part.united)]);
      shown.set(field, value);
    } else if (!values.some(one => one.value === value)) {
      fields.set(field, [...values, write(value, part.united, like)]);
      if (kept.ours === undefined && gone.ours !== undefined) shown.set(field, value);
    }
  }
  return showingWhatStands({ ...kept, fields, shown });
}

/** Shown is always one of the values that stand. */
function showingWhatStands(joined: Joined): Joined {
  const shown = new Map(joined.shown);
  for (const [field, values] of joined.fields) {
    const [first] = values;
    if (first && !values.some(one => one.value === shown.get(field))) shown.set(field, first.value);
  }
  return { ...joined, shown };
}
