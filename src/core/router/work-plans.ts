import { changeWorkPlan } from '../work-plans/change.ts';
import { createWorkPlan } from '../work-plans/create.ts';
import { fillWorkPlans } from '../work-plans/fill.ts';
import { getWorkPlan, listWorkPlans } from '../work-plans/list.ts';
import { removeWorkPlan, restoreWorkPlan } from '../work-plans/remove.ts';
import type { Procedures } from './procedures.ts';

export function workPlanRoutes({ workPlans }: Procedures) {
  return workPlans.router({
    list: workPlans.list.handler(({ context, input }) => listWorkPlans(context.register, input)),
    get: workPlans.get.handler(({ context, input }) => getWorkPlan(context.register, input)),
    create: workPlans.create.handler(({ context, input }) => createWorkPlan(context.register, input)),
    change: workPlans.change.handler(({ context, input }) => changeWorkPlan(context.register, input)),
    fill: workPlans.fill.handler(({ context, input }) => fillWorkPlans(context.register, input)),
    remove: workPlans.remove.handler(({ context, input }) => removeWorkPlan(context.register, input)),
    restore: workPlans.restore.handler(({ context, input }) => restoreWorkPlan(context.register, input)),
  });
}
