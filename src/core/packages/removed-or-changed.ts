import { z } from 'zod';
import { removed } from './flatten.ts';
import type { Joined, Side } from './join.ts';
import type { Lineage } from './lineage.ts';
import { type FieldValue, type Known, knows, part, type WriteValue } from './origin.ts';

/** Columns by which a record speaks of another. */
export const references = [
  ...['unit_id', 'round_id', 'parent_id', 'document_id', 'record_id'],
  ...['receipt_id', 'attachment_id', 'model_id', 'feedback_id'],
] as const;

/** Columns by which it speaks of several, as JSON. */
export const listsOfReferences = ['unit_ids', 'successor_ids', 'member_ids'] as const;

/** Records of one side with a write the other has not seen, by the records they speak of. */
export function unseenReferences({ records }: Side, seenBy: Known): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of records.values()) {
    if (record.shown.get('deleted_at') === removed || !hasUnseen(record, seenBy)) continue;
    for (const column of references) {
      const id = record.shown.get(column);
      if (typeof id === 'string') found.add(id);
    }
    for (const column of listsOfReferences) for (const id of idsIn(record.shown.get(column))) found.add(id);
  }
  return found;
}

function idsIn(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'string' ? (z.array(z.string()).safeParse(JSON.parse(value)).data ?? []) : [];
}

function hasUnseen(record: Lineage, seenBy: Known): boolean {
  return [...record.fields].some(
    ([field, values]) => field !== 'deleted_at' && values.some(one => !knows(seenBy, one)),
  );
}

export interface RemovalTools {
  readonly mine: Side;
  readonly theirs: Side;
  /** Of records with unseen writes, what they speak of: our ones they have not seen, and the other way about. */
  readonly spokenOfHere: ReadonlySet<string>;
  readonly spokenOfThere: ReadonlySet<string>;
  readonly write: WriteValue;
}

/**
 * Removed on one side while the other changed it, or wrote something that speaks of it: asked, with "còn" and "đã xóa"
 * side by side. The side that takes the package in keeps what it shows.
 */
export function askAboutRemoval(joined: Joined, tools: RemovalTools): Joined {
  const values = joined.fields.get('deleted_at') ?? [];
  const { ours, theirs } = joined;
  if (ours === undefined || theirs === undefined) return joined;
  if (values.length === 0 || values.some(({ value }) => value !== removed)) return joined;
  const { mine, theirs: other, spokenOfHere, spokenOfThere } = tools;
  const removedThere = ours.shown.get('deleted_at') !== removed && values.some(one => !knows(mine.known, one));
  const removedHere = ours.shown.get('deleted_at') === removed && values.every(one => !knows(other.known, one));
  const changedHere = hasUnseen(ours, other.known) || spokenOfHere.has(joined.id);
  const changedThere = hasUnseen(theirs, mine.known) || spokenOfThere.has(joined.id);
  if (!(removedThere && changedHere) && !(removedHere && changedThere)) return joined;
  const fields = new Map(joined.fields).set('deleted_at', [...values, tools.write(null, part.stays)]);
  const shown = new Map(joined.shown).set('deleted_at', ours.shown.get('deleted_at') ?? null);
  return { ...joined, fields, shown };
}
