import { join, keepApart, restoreJoining, separate } from '../joinings/join.ts';
import { listJoinings } from '../joinings/list.ts';
import type { Procedures } from './procedures.ts';

export function joiningRoutes({ joinings }: Procedures) {
  return joinings.router({
    list: joinings.list.handler(({ context, input }) => listJoinings(context.register, input)),
    join: joinings.join.handler(({ context, input }) => join(context.register, input)),
    keepApart: joinings.keepApart.handler(({ context, input }) => keepApart(context.register, input)),
    separate: joinings.separate.handler(({ context, input }) => separate(context.register, input)),
    restore: joinings.restore.handler(({ context, input }) => restoreJoining(context.register, input)),
  });
}
