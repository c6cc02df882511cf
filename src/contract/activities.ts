import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { activityKind, criterionGroups } from './enumerations.ts';
import {
  count,
  day,
  doneWith,
  id,
  line,
  listOf,
  page,
  paragraph,
  recordHead,
  sortBy,
  version,
  year,
} from './values.ts';

/** One piece of công tác tuyên truyền: how many of its kind, and how many people it reached. */
export const activityFields = z.strictObject({
  unitId: id,
  year,
  kind: activityKind,
  title: line(500).nullable(),
  quantity: count,
  people: count.nullable(),
  heldOn: day.nullable(),
  groups: criterionGroups,
  note: paragraph.nullable(),
});
export type ActivityFields = z.infer<typeof activityFields>;

export const activity = activityFields.extend(recordHead);
export type Activity = z.infer<typeof activity>;

export const activityFigure = z.strictObject({
  kind: activityKind,
  quantity: z.int(),
  people: z.int(),
});
export type ActivityFigure = z.infer<typeof activityFigure>;

/** What one unit reported for the round beside the sum of its activities; `counted` is what the reckoning takes. */
export const unitActivityLine = z.strictObject({
  unitId: id,
  unitName: z.string(),
  position: z.int(),
  reported: z.array(activityFigure).nullable(),
  summed: z.array(activityFigure),
  counted: z.enum(['reported', 'summed', 'none']),
});
export type UnitActivityLine = z.infer<typeof unitActivityLine>;

export const activities = {
  list: procedure
    .input(
      z.strictObject({
        year,
        unitId: id.optional(),
        kinds: z.array(activityKind).optional(),
        group: z.int().min(0).max(9).optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['heldOn', 'unit', 'kind', 'quantity', 'people']).optional(),
        page,
      }),
    )
    .output(listOf(activity.extend({ unitName: z.string() }))),
  byUnit: procedure.input(z.strictObject({ year, asOf: day, page })).output(listOf(unitActivityLine)),
  get: procedure.input(byId).output(activity),
  create: procedure.input(activityFields).output(doneWith(activity)),
  change: procedure
    .input(z.strictObject({ id, version, changes: activityFields.partial() }))
    .output(doneWith(activity)),
  remove: procedure.input(byVersion).output(doneWith(activity)),
  restore: procedure.input(byId).output(doneWith(activity)),
};
