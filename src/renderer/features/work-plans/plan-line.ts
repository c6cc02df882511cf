import type { WorkPlanFields, WorkPlanLine } from '../../../contract/work-plans.ts';

/** What is recorded of one unit and year, apart from whose it is. */
export type PlanFields = Omit<WorkPlanFields, 'unitId' | 'year'>;

export const NO_PLAN: PlanFields = {
  inProgramme: null,
  programmeNumber: null,
  programmeDate: null,
  ownPlan: null,
  ownPlanNumber: null,
  ownPlanDate: null,
  note: null,
};

/** A unit with what is recorded of it; nothing recorded reads the same as an empty record. */
export interface PlanLine extends Omit<WorkPlanLine, 'plan'> {
  readonly fields: PlanFields;
  readonly record: { readonly id: string; readonly version: number } | null;
}

export function planLine({ plan, ...unit }: WorkPlanLine): PlanLine {
  if (plan === null) return { ...unit, fields: NO_PLAN, record: null };
  const { inProgramme, programmeNumber, programmeDate, ownPlan, ownPlanNumber, ownPlanDate, note } = plan;
  return {
    ...unit,
    fields: { inProgramme, programmeNumber, programmeDate, ownPlan, ownPlanNumber, ownPlanDate, note },
    record: { id: plan.id, version: plan.version },
  };
}

/** A plan whose number is typed is there: the answer beside it says so, unless one was given. */
export function withAnswers(changes: Partial<PlanFields>, before: PlanFields): Partial<PlanFields> {
  const has = (number: string | null | undefined) => number !== null && number !== undefined;
  return {
    ...(has(changes.programmeNumber) && before.inProgramme === null ? { inProgramme: 'yes' } : {}),
    ...(has(changes.ownPlanNumber) && before.ownPlan === null ? { ownPlan: 'yes' } : {}),
    ...changes,
  };
}
