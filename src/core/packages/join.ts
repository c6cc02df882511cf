import type { Lineage } from './lineage.ts';
import {
  distinctValues,
  type Fields,
  type FieldValue,
  type Known,
  knows,
  originKey,
  type SourcedValue,
} from './origin.ts';

/** One side of a merge: what its records are, and which writes it has seen. */
export interface Side {
  readonly records: ReadonlyMap<string, Lineage>;
  readonly known: Known;
}

/** A record after both sides; `shown` stays ours wherever both wrote and nobody has decided. */
export interface Joined extends Lineage {
  readonly ours: Lineage | undefined;
  readonly theirs: Lineage | undefined;
}

/** A record of ours the other side has nothing to say about. */
export function untouched(record: Lineage): Joined {
  return { ...record, ours: record, theirs: undefined };
}

/**
 * A record as two copies know it, field by field. A value stays unless the other side saw it and replaced it; values
 * nobody has compared stay side by side, the one shown here stays shown.
 */
export function joinRecord(ours: Lineage | undefined, theirs: Lineage, ourKnown: Known, theirKnown: Known): Joined {
  if (ours === undefined) return { ...theirs, shown: shownOf(theirs.fields, undefined), ours, theirs };
  const fields = new Map<string, readonly SourcedValue[]>();
  for (const field of new Set([...ours.fields.keys(), ...theirs.fields.keys()])) {
    fields.set(field, joinValues(ours.fields.get(field), theirs.fields.get(field), ourKnown, theirKnown));
  }
  return { table: ours.table, id: ours.id, fields, shown: shownOf(fields, ours), ours, theirs };
}

function joinValues(
  ours: readonly SourcedValue[] = [],
  theirs: readonly SourcedValue[] = [],
  ourKnown: Known,
  theirKnown: Known,
): readonly SourcedValue[] {
  const inOurs = new Set(ours.map(originKey));
  const inTheirs = new Set(theirs.map(originKey));
  const joined = [
    ...ours.filter(one => inTheirs.has(originKey(one)) || !knows(theirKnown, one)),
    ...theirs.filter(one => !inOurs.has(originKey(one)) && !knows(ourKnown, one)),
  ];
  // Never nothing: should the histories contradict each other, both values stand and are asked about.
  if (joined.length > 0) return joined;
  return [...ours, ...theirs.filter(one => !inOurs.has(originKey(one)))];
}

function shownOf(fields: Fields, ours: Lineage | undefined): ReadonlyMap<string, FieldValue> {
  return new Map([...fields].map(([field, values]) => [field, shownValue(values, ours?.shown.get(field))]));
}

function shownValue(values: readonly SourcedValue[], ours: FieldValue | undefined): FieldValue {
  if (ours !== undefined && values.some(({ value }) => value === ours)) return ours;
  return [...distinctValues(values)].sort(latestFirst)[0]?.value ?? null;
}

/** The same order on every copy. */
function latestFirst(left: SourcedValue, right: SourcedValue): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  return originKey(left) < originKey(right) ? 1 : -1;
}
