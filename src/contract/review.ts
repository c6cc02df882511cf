import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { reviewKind, reviewPlace } from './enumerations.ts';
import { day, doneWith, id, line, recordHead, year } from './values.ts';

/** Which doubt: kind, record and the value it is about. Another value is another doubt. */
const doubtKey = line(500);

/** One thing to look at again ("Cần xem lại"): where, what is wrong, and what would be written. Nothing blocks anything. */
export const reviewItem = z.strictObject({
  key: doubtKey,
  kind: reviewKind,
  place: reviewPlace,
  unitId: id.nullable(),
  unitName: z.string(),
  /** The record it stands in; null: several, or none yet. */
  recordId: id.nullable(),
  sentence: z.string(),
  /** "Ghi 09-KH/CB": what one click writes; null: only a person can know. */
  fix: z.string().nullable(),
});
export type ReviewItem = z.infer<typeof reviewItem>;

/** A doubt let stand ("Bỏ qua"). */
export const passedDoubt = z.strictObject({
  ...recordHead,
  doubt: doubtKey,
  sentence: z.string(),
  reason: z.string().nullable(),
});
export type PassedDoubt = z.infer<typeof passedDoubt>;

const asked = { year, asOf: day };

export const review = {
  list: procedure
    .input(z.strictObject(asked))
    .output(z.strictObject({ items: z.array(reviewItem), passed: z.array(passedDoubt) })),
  /** Writes what the doubt's `fix` says, as one operation. @throws NOT_FOUND when the doubt is gone or has no fix. */
  fix: procedure.input(z.strictObject({ ...asked, key: doubtKey })).output(doneWith(reviewItem)),
  /** @throws NOT_FOUND when the doubt is gone. */
  pass: procedure
    .input(z.strictObject({ ...asked, key: doubtKey, reason: line(500).nullable() }))
    .output(doneWith(passedDoubt)),
  /** The doubt stands in the list again. */
  remove: procedure.input(byVersion).output(doneWith(passedDoubt)),
  restore: procedure.input(byId).output(doneWith(passedDoubt)),
};
