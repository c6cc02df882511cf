import { z } from 'zod';
import { procedure } from './base.ts';
import { taskState } from './enumerations.ts';
import { task, taskNumber } from './reference.ts';
import { figureName } from './status.ts';
import { count, day, doneWith, id, paragraph, recordHead, version, year } from './values.ts';

export const taskProgressFields = z.strictObject({
  task: taskNumber,
  year,
  state: taskState.nullable(),
  result: paragraph.nullable(),
});
export type TaskProgressFields = z.infer<typeof taskProgressFields>;

export const taskProgress = taskProgressFields.extend(recordHead);
export type TaskProgress = z.infer<typeof taskProgress>;

export const taskLead = z.strictObject({ ...recordHead, task: taskNumber, unitIds: z.array(id) });
export type TaskLead = z.infer<typeof taskLead>;

/** What of a task the one reckoning counts. */
export const taskMeasureName = z.enum([
  'cellsWithContent',
  'ownPlans',
  'bothModels',
  'skilfulMobilisation',
  'followingUncleHo',
  'familyModels',
  'familyModelsOfProvince',
]);
export type TaskMeasureName = z.infer<typeof taskMeasureName>;

export const taskMeasure = z.strictObject({
  name: taskMeasureName,
  done: count,
  /** Null: the province's target (nhiệm vụ 66), for information, no share of ours. */
  expected: count.nullable(),
  atLeast: z.boolean(),
  /** Whose list stands behind it. */
  figure: figureName.nullable(),
});
export type TaskMeasure = z.infer<typeof taskMeasure>;

/** A task of KH 195's annex with what this office knows of it in one year. */
export const taskLine = task.extend({
  /** Whether it concerns this committee (a setting). */
  ours: z.boolean(),
  /** Units that lead it: linked by a person, else those whose name the printed lead bears. */
  leads: z.array(z.strictObject({ unitId: id, unitName: z.string() })),
  /** Null: nobody linked a unit yet. */
  link: taskLead.nullable(),
  progress: taskProgress.nullable(),
  files: count,
  /** The first is the target itself. */
  measures: z.array(taskMeasure),
});
export type TaskLine = z.infer<typeof taskLine>;

export const tasks = {
  /** Every task as printed, in its order. */
  list: procedure.input(z.strictObject({ year, asOf: day })).output(z.array(taskLine)),
  /**
   * Writes a year's progress; `version` null: none was recorded.
   *
   * @throws STALE, ALREADY_EXISTS (recorded meanwhile).
   */
  record: procedure
    .input(
      z.strictObject({
        task: taskNumber,
        year,
        version: version.nullable(),
        changes: taskProgressFields.pick({ state: true, result: true }).partial(),
      }),
    )
    .output(doneWith(taskProgress)),
  /**
   * Links the printed lead to units; none: the printed names decide again.
   *
   * @throws STALE, WRONG_VALUE (unknown unit).
   */
  link: procedure
    .input(z.strictObject({ task: taskNumber, version: version.nullable(), unitIds: z.array(id).max(200) }))
    .output(doneWith(taskLead)),
};
