import { answer, type WorkPlan, type WorkPlanFields } from '../../contract/index.ts';
import type { WorkPlanRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';

export function rowOfWorkPlan(fields: WorkPlanFields): NewRow<'work_plan'> {
  return {
    unit_id: fields.unitId,
    year: fields.year,
    in_programme: fields.inProgramme,
    programme_number: plainTextOrNull(fields.programmeNumber),
    programme_date: fields.programmeDate,
    own_plan: fields.ownPlan,
    own_plan_number: plainTextOrNull(fields.ownPlanNumber),
    own_plan_date: fields.ownPlanDate,
    note: plainParagraphOrNull(fields.note),
  };
}

export function fieldsOfWorkPlan(row: WorkPlanRow): WorkPlanFields {
  return {
    unitId: row.unit_id,
    year: row.year,
    inProgramme: answer.nullable().parse(row.in_programme),
    programmeNumber: row.programme_number,
    programmeDate: row.programme_date,
    ownPlan: answer.nullable().parse(row.own_plan),
    ownPlanNumber: row.own_plan_number,
    ownPlanDate: row.own_plan_date,
    note: row.note,
  };
}

export function workPlanOfRow(row: WorkPlanRow): WorkPlan {
  return { ...fieldsOfWorkPlan(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
