import { z } from 'zod';
import { procedure } from './base.ts';
import { roundState } from './enumerations.ts';
import { unitProfileFields, unitRecord } from './units.ts';
import { count, day, doneWith, id, line, version } from './values.ts';

/** A unit founded by a merger or a split; it stands where the unit it comes from stood. */
export const foundedUnit = unitProfileFields.omit({ parentId: true, position: true });
export type FoundedUnit = z.infer<typeof foundedUnit>;

const endingUnit = z.strictObject({ id, version });

/** Open rounds in which the change is taken over at once: who ended is exempt, who was founded is listed. */
const answeredRounds = z.array(id).max(200);

export const merger = z.strictObject({
  /** First day the units no longer live and the one they go into answers for them. */
  on: day,
  units: z.array(endingUnit).min(1).max(50),
  /** A unit of the register, or one founded on that day. */
  into: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('existing'),
      id,
      /** Its own number of cells from that day on; left out: as before. */
      cellCount: count.nullable().optional(),
    }),
    z.strictObject({ kind: z.literal('founded'), unit: foundedUnit }),
  ]),
  /** Units below the ended ones stand below the successor from that day on. */
  childrenFollow: z.boolean(),
  roundIds: answeredRounds,
});
export type Merger = z.infer<typeof merger>;

export const unitSplit = z.strictObject({
  id,
  version,
  on: day,
  /** True: the unit lives on beside the new ones. */
  staysAlive: z.boolean(),
  founded: z.array(foundedUnit).min(1).max(20),
  roundIds: answeredRounds,
});
export type UnitSplit = z.infer<typeof unitSplit>;

/** What a change of these units on a day touches: shown before it is made. */
export const reorganisationPreview = z.strictObject({
  units: z.array(z.strictObject({ id, name: line(), version, below: z.array(z.string()) })),
  rounds: z.array(
    z.strictObject({
      id,
      title: z.string(),
      state: roundState,
      /** Units of these on its roster; what already arrived counts whatever happens. */
      listed: z.array(z.strictObject({ name: z.string(), received: z.boolean() })),
    }),
  ),
});
export type ReorganisationPreview = z.infer<typeof reorganisationPreview>;

export const reorganisationRoutes = {
  /** Rounds of which the roster, or the figures once closed, speak of these units. */
  reorganisation: procedure
    .input(z.strictObject({ unitIds: z.array(id).min(1).max(50), on: day }))
    .output(reorganisationPreview),
  /** Sáp nhập, one operation. The record is the successor. @throws WRONG_VALUE, STALE, ALREADY_EXISTS. */
  merge: procedure.input(merger).output(doneWith(unitRecord)),
  /** Chia tách, one operation. The record is the unit that was split. */
  split: procedure.input(unitSplit).output(doneWith(unitRecord)),
};
