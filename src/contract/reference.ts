import { z } from 'zod';
import { nothing, procedure } from './base.ts';

export const criterionGroupEntry = z.strictObject({ number: z.int(), name: z.string() });
export type CriterionGroupEntry = z.infer<typeof criterionGroupEntry>;

/** As printed in KH 195's annex. */
export const taskNumber = z.int().min(1).max(72);

/** A task of KH 195's annex as printed; numbers 1-11 and 13-72, twelve does not exist. */
export const task = z.strictObject({
  number: z.int(),
  /** "I", "III.4" */
  section: z.string(),
  sectionName: z.string(),
  group: z.int().min(1).max(9).nullable(),
  content: z.string(),
  lead: z.string(),
  cooperation: z.string(),
  time: z.string(),
  product: z.string(),
});
export type Task = z.infer<typeof task>;

export const referenceDocument = z.strictObject({
  symbol: z.string(),
  day: z.iso.date().nullable(),
  /** As printed where the day is open: "ngày   tháng 6 năm 2026". */
  dayText: z.string(),
  issuer: z.string(),
  subject: z.string(),
});
export type ReferenceDocument = z.infer<typeof referenceDocument>;

export const reference = {
  groups: procedure.input(nothing).output(z.array(criterionGroupEntry)),
  tasks: procedure.input(z.strictObject({ onlyOurs: z.boolean().optional() })).output(z.array(task)),
  documents: procedure.input(nothing).output(z.array(referenceDocument)),
};
