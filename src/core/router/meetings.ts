import { changeMeeting } from '../meetings/change.ts';
import { createMeeting } from '../meetings/create.ts';
import { fillMeetings } from '../meetings/fill.ts';
import { getMeeting, listMeetings } from '../meetings/list.ts';
import { removeMeeting, restoreMeeting } from '../meetings/remove.ts';
import { meetingGrid } from '../reckoning/grid.ts';
import type { Procedures } from './procedures.ts';

export function meetingRoutes({ meetings }: Procedures) {
  return meetings.router({
    list: meetings.list.handler(({ context, input }) => listMeetings(context.register, input)),
    grid: meetings.grid.handler(({ context, input }) => meetingGrid(context.register.book, input)),
    fill: meetings.fill.handler(({ context, input }) => fillMeetings(context.register, input)),
    get: meetings.get.handler(({ context, input }) => getMeeting(context.register, input)),
    create: meetings.create.handler(({ context, input }) => createMeeting(context.register, input)),
    change: meetings.change.handler(({ context, input }) => changeMeeting(context.register, input)),
    remove: meetings.remove.handler(({ context, input }) => removeMeeting(context.register, input)),
    restore: meetings.restore.handler(({ context, input }) => restoreMeeting(context.register, input)),
  });
}
