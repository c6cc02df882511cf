import { changeActivity } from '../activities/change.ts';
import { createActivity } from '../activities/create.ts';
import { getActivity, listActivities } from '../activities/list.ts';
import { removeActivity, restoreActivity } from '../activities/remove.ts';
import { activitiesByUnit } from '../reckoning/activities-by-unit.ts';
import type { Procedures } from './procedures.ts';

export function activityRoutes({ activities }: Procedures) {
  return activities.router({
    list: activities.list.handler(({ context, input }) => listActivities(context.register, input)),
    byUnit: activities.byUnit.handler(({ context, input }) => activitiesByUnit(context.register.book, input)),
    get: activities.get.handler(({ context, input }) => getActivity(context.register, input)),
    create: activities.create.handler(({ context, input }) => createActivity(context.register, input)),
    change: activities.change.handler(({ context, input }) => changeActivity(context.register, input)),
    remove: activities.remove.handler(({ context, input }) => removeActivity(context.register, input)),
    restore: activities.restore.handler(({ context, input }) => restoreActivity(context.register, input)),
  });
}
