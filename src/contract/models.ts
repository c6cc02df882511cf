import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { criterionGroups, modelBearer, modelField, modelLevel, modelState, modelType } from './enumerations.ts';
import { day, doneWith, id, line, listOf, page, paragraph, recordHead, sortBy, version, year } from './values.ts';

export const modelFields = z.strictObject({
  name: line(500).trim().min(1),
  type: modelType,
  bearer: modelBearer.nullable(),
  field: modelField.nullable(),
  /** One or several; the first is the one that answers for it. */
  unitIds: z.array(id).min(1).max(50),
  year,
  level: modelLevel,
  state: modelState,
  groups: criterionGroups,
  results: paragraph.nullable(),
  spreadProposed: z.boolean(),
  commendationProposed: z.boolean(),
  note: paragraph.nullable(),
});
export type ModelFields = z.infer<typeof modelFields>;

export const model = modelFields.extend(recordHead);
export type Model = z.infer<typeof model>;

export const modelLine = model.extend({ unitNames: z.array(z.string()) });
export type ModelLine = z.infer<typeof modelLine>;

export const models = {
  list: procedure
    .input(
      z.strictObject({
        year: year.optional(),
        asOf: day,
        unitId: id.optional(),
        types: z.array(modelType).optional(),
        states: z.array(modelState).optional(),
        group: z.int().min(0).max(9).optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['name', 'type', 'unit', 'year', 'state']).optional(),
        page,
      }),
    )
    .output(listOf(modelLine)),
  get: procedure.input(byId).output(model),
  create: procedure.input(modelFields).output(doneWith(model)),
  change: procedure.input(z.strictObject({ id, version, changes: modelFields.partial() })).output(doneWith(model)),
  remove: procedure.input(byVersion).output(doneWith(model)),
  restore: procedure.input(byId).output(doneWith(model)),
};
