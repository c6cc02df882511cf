import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { criterionGroups, feedbackKind, feedbackLevel, resolution } from './enumerations.ts';
import { day, doneWith, id, line, listOf, page, paragraph, recordHead, sortBy, version, year } from './values.ts';

/** A difficulty, a proposal, public opinion or false information, from one unit in one year. */
export const feedbackFields = z.strictObject({
  kind: feedbackKind,
  unitId: id,
  year,
  groups: criterionGroups,
  content: paragraph.trim().min(1),
  level: feedbackLevel.nullable(),
  /** The level as the unit wrote it, where it is none of the listed ones. */
  levelText: line(300).nullable(),
  resolution: resolution.nullable(),
  forwardedNumber: line(80).nullable(),
  forwardedOn: day.nullable(),
  answeredNumber: line(80).nullable(),
  answeredOn: day.nullable(),
  answer: paragraph.nullable(),
  note: paragraph.nullable(),
});
export type FeedbackFields = z.infer<typeof feedbackFields>;

export const feedbackItem = feedbackFields.extend(recordHead);
export type FeedbackItem = z.infer<typeof feedbackItem>;

export const feedback = {
  list: procedure
    .input(
      z.strictObject({
        year: year.optional(),
        asOf: day,
        unitId: id.optional(),
        kinds: z.array(feedbackKind).optional(),
        resolutions: z.array(resolution).optional(),
        group: z.int().min(0).max(9).optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['kind', 'unit', 'year', 'level', 'resolution']).optional(),
        page,
      }),
    )
    .output(listOf(feedbackItem.extend({ unitName: z.string() }))),
  get: procedure.input(byId).output(feedbackItem),
  create: procedure.input(feedbackFields).output(doneWith(feedbackItem)),
  change: procedure
    .input(z.strictObject({ id, version, changes: feedbackFields.partial() }))
    .output(doneWith(feedbackItem)),
  remove: procedure.input(byVersion).output(doneWith(feedbackItem)),
  restore: procedure.input(byId).output(doneWith(feedbackItem)),
};
