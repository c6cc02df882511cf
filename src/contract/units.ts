import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { unitKind } from './enumerations.ts';
import { count, day, doneWith, id, line, listOf, page, paragraph, recordHead, sortBy, version } from './values.ts';

/** What a unit is called and where it stands, from `validFrom` on (null: it has always been so). */
export const unitProfileFields = z.strictObject({
  name: line(300).trim().min(1),
  shortName: line(120).nullable(),
  kind: unitKind,
  parentId: id.nullable(),
  /** Place in the office's protocol order among the units of one parent. */
  position: z.int().min(1).max(1_000_000),
  /** Number of subordinate party cells; null where the kind has none or nobody told us. */
  cellCount: count.nullable(),
  memberCount: count.nullable(),
  /** Post of the contact (cán bộ đầu mối); a person's name is not asked for. */
  contactPost: line(200).nullable(),
  contactPhone: line(60).nullable(),
});
export type UnitProfileFields = z.infer<typeof unitProfileFields>;

export const unitProfile = unitProfileFields.extend({ id, validFrom: day.nullable() });
export type UnitProfile = z.infer<typeof unitProfile>;

/** A unit as it stands on one day: identity and the profile valid then, in one line. */
export const unitLine = unitProfileFields.extend({
  ...recordHead,
  code: line(60).nullable(),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
  successorIds: z.array(id),
  note: paragraph.nullable(),
  validFrom: day.nullable(),
});
export type UnitLine = z.infer<typeof unitLine>;

export const unitRecord = unitLine.extend({ profiles: z.array(unitProfile) });
export type UnitRecord = z.infer<typeof unitRecord>;

export const unitIdentityFields = z.strictObject({
  code: line(60).nullable(),
  openedOn: day.nullable(),
  note: paragraph.nullable(),
});

const unitListInput = z.strictObject({
  asOf: day,
  search: line(200).optional(),
  kinds: z.array(unitKind).optional(),
  includeClosed: z.boolean().optional(),
  deleted: z.boolean().optional(),
  sort: sortBy(['position', 'name', 'kind', 'cellCount', 'memberCount']).optional(),
  page,
});

export const units = {
  /** Units alive on `asOf` with the profile of that day, in protocol order unless sorted otherwise. */
  list: procedure.input(unitListInput).output(listOf(unitLine)),
  get: procedure.input(z.strictObject({ id, asOf: day })).output(unitRecord),
  create: procedure
    .input(
      z.strictObject({
        ...unitProfileFields.shape,
        ...unitIdentityFields.shape,
        position: unitProfileFields.shape.position.optional(),
      }),
    )
    .output(doneWith(unitRecord)),
  /** Without `from` the profile valid on `asOf` is corrected; with `from` a new profile starts on that day. */
  change: procedure
    .input(
      z.strictObject({
        id,
        version,
        asOf: day,
        from: day.optional(),
        changes: unitProfileFields.partial().extend(unitIdentityFields.partial().shape),
      }),
    )
    .output(doneWith(unitRecord)),
  /** Closed with a date, never deleted: the past keeps it. */
  close: procedure
    .input(z.strictObject({ id, version, closedOn: day, successorIds: z.array(id) }))
    .output(doneWith(unitRecord)),
  remove: procedure.input(byVersion).output(doneWith(unitRecord)),
  restore: procedure.input(byId).output(doneWith(unitRecord)),
};
