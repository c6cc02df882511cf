import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { answer, unitKind } from './enumerations.ts';
import {
  day,
  doneWith,
  id,
  line,
  listOf,
  operationSummary,
  page,
  paragraph,
  recordHead,
  sortBy,
  version,
  year,
} from './values.ts';

/**
 * Two facts of one unit and year, each yes / no / not recorded (null): HPI content in the annual programme
 * (the official letter, part 2) and an own plan (KH 195, nhiệm vụ 4). The second is never inferred from the first.
 */
export const workPlanFields = z.strictObject({
  unitId: id,
  year,
  inProgramme: answer.nullable(),
  programmeNumber: line(80).nullable(),
  programmeDate: day.nullable(),
  ownPlan: answer.nullable(),
  ownPlanNumber: line(80).nullable(),
  ownPlanDate: day.nullable(),
  note: paragraph.nullable(),
});
export type WorkPlanFields = z.infer<typeof workPlanFields>;

export const workPlan = workPlanFields.extend(recordHead);
export type WorkPlan = z.infer<typeof workPlan>;

/** One line of the page: every unit that owes a plan, with its record where there is one. */
export const workPlanLine = z.strictObject({
  unitId: id,
  unitName: z.string(),
  unitKind,
  position: z.int(),
  plan: workPlan.nullable(),
});
export type WorkPlanLine = z.infer<typeof workPlanLine>;

export const workPlans = {
  list: procedure
    .input(
      z.strictObject({
        year,
        asOf: day,
        search: line(200).optional(),
        inProgramme: z.enum(['yes', 'no', 'notRecorded']).optional(),
        ownPlan: z.enum(['yes', 'no', 'notRecorded']).optional(),
        sort: sortBy(['position', 'name', 'programmeDate', 'ownPlanDate']).optional(),
        page,
      }),
    )
    .output(listOf(workPlanLine)),
  get: procedure.input(byId).output(workPlan),
  create: procedure.input(workPlanFields).output(doneWith(workPlan)),
  change: procedure
    .input(z.strictObject({ id, version, changes: workPlanFields.omit({ unitId: true, year: true }).partial() }))
    .output(doneWith(workPlan)),
  /** Plans typed or pasted into the sheet, all or none, with one undo; `shown` null: the unit had no record. */
  fill: procedure
    .input(
      z.strictObject({
        year,
        plans: z
          .array(
            z.strictObject({
              unitId: id,
              shown: z.strictObject({ id, version }).nullable(),
              changes: workPlanFields.omit({ unitId: true, year: true }).partial(),
            }),
          )
          .min(1)
          .max(10_000),
      }),
    )
    .output(z.strictObject({ records: z.array(workPlan), operation: operationSummary.nullable() })),
  remove: procedure.input(byVersion).output(doneWith(workPlan)),
  restore: procedure.input(byId).output(doneWith(workPlan)),
};
