import { changeFeedback } from '../feedback/change.ts';
import { createFeedback } from '../feedback/create.ts';
import { getFeedback, listFeedback } from '../feedback/list.ts';
import { removeFeedback, restoreFeedback } from '../feedback/remove.ts';
import type { Procedures } from './procedures.ts';

export function feedbackRoutes({ feedback }: Procedures) {
  return feedback.router({
    list: feedback.list.handler(({ context, input }) => listFeedback(context.register, input)),
    get: feedback.get.handler(({ context, input }) => getFeedback(context.register, input)),
    create: feedback.create.handler(({ context, input }) => createFeedback(context.register, input)),
    change: feedback.change.handler(({ context, input }) => changeFeedback(context.register, input)),
    remove: feedback.remove.handler(({ context, input }) => removeFeedback(context.register, input)),
    restore: feedback.restore.handler(({ context, input }) => restoreFeedback(context.register, input)),
  });
}
