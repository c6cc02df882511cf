import type { Activity, ActivityFields } from '../../../contract/activities.ts';

/** What the form edits; unit and quantity may still be missing. */
export type ActivityDraft = Omit<ActivityFields, 'unitId' | 'quantity'> & {
  readonly unitId: string | null;
  readonly quantity: number | null;
};

export function draftOf(activity: Activity): ActivityDraft {
  const { id: _id, version: _version, deletedAt: _deletedAt, ...fields } = activity;
  return fields;
}

/** A new activity is a single session until somebody says otherwise. */
export function emptyDraft(year: number, unitId: string | null): ActivityDraft {
  return {
    unitId,
    year,
    kind: 'session',
    title: null,
    quantity: 1,
    people: null,
    heldOn: null,
    groups: [],
    note: null,
  };
}

/** The draft as the register takes it; null while unit or quantity are missing. */
export function readyFields({ unitId, quantity, ...rest }: ActivityDraft): ActivityFields | null {
  return unitId === null || quantity === null ? null : { ...rest, unitId, quantity };
}
