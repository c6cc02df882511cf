import type { FeedbackFields, FeedbackItem } from '../../../contract/feedback.ts';

/** What the form edits; a new one has no unit yet. */
export type FeedbackDraft = Omit<FeedbackFields, 'unitId'> & { readonly unitId: string | null };

export function draftOf(item: FeedbackItem): FeedbackDraft {
  const { id: _id, version: _version, deletedAt: _deletedAt, ...fields } = item;
  return fields;
}

export function emptyDraft(year: number): FeedbackDraft {
  return {
    kind: 'difficulty',
    unitId: null,
    year,
    groups: [],
    content: '',
    level: null,
    levelText: null,
    resolution: null,
    forwardedNumber: null,
    forwardedOn: null,
    answeredNumber: null,
    answeredOn: null,
    answer: null,
    note: null,
  };
}

/** The draft as the register takes it, or null while what is needed is missing. */
export function completeFields({ unitId, ...draft }: FeedbackDraft): FeedbackFields | null {
  return unitId === null || draft.content.trim() === '' ? null : { ...draft, unitId };
}
