import { z } from 'zod';
import type { ChangeRow } from '../storage/tables.ts';

const profile = z.looseObject({ id: z.string(), valid_from: z.string().nullable() });
type Profile = z.infer<typeof profile>;

/**
 * A unit's changes in their order, in which a new profile changes the one before it: what a dated change left as it
 * was is no news.
 */
export function profilesContinued(changes: readonly ChangeRow[]): readonly ChangeRow[] {
  const standing = new Map<string, Profile>();
  return changes.map(change => {
    if (change.table_name !== 'unit_profile') return change;
    const before = imageOf(change.before);
    const after = imageOf(change.after);
    const image = after ?? before;
    if (image === null) return change;
    const earlier = profileBefore(image, standing);
    if (after === null) standing.delete(image.id);
    else standing.set(image.id, after);
    if (earlier === null || (before !== null && after !== null)) return change;
    const text = JSON.stringify(earlier);
    return { ...change, before: change.before ?? text, after: change.after ?? text };
  });
}

function profileBefore({ id, valid_from: from }: Profile, standing: ReadonlyMap<string, Profile>): Profile | null {
  const earlier = [...standing.values()].filter(
    other => other.id !== id && from !== null && (other.valid_from ?? '') < from,
  );
  return earlier.reduce<Profile | null>(
    (latest, other) => ((other.valid_from ?? '') >= (latest?.valid_from ?? '') ? other : latest),
    null,
  );
}

function imageOf(text: string | null): Profile | null {
  return text === null ? null : profile.parse(JSON.parse(text));
}
