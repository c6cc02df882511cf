import { listTasks } from '../tasks/list.ts';
import { linkLead, recordProgress } from '../tasks/record.ts';
import type { Procedures } from './procedures.ts';

export function taskRoutes({ tasks }: Procedures) {
  return tasks.router({
    list: tasks.list.handler(({ context, input }) => listTasks(context.register, input)),
    record: tasks.record.handler(({ context, input }) => recordProgress(context.register, input)),
    link: tasks.link.handler(({ context, input }) => linkLead(context.register, input)),
  });
}
