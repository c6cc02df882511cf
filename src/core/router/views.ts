import { changeView, createView, listViews, removeView, restoreView } from '../views/keep.ts';
import type { Procedures } from './procedures.ts';

export function viewRoutes({ views }: Procedures) {
  return views.router({
    list: views.list.handler(({ context, input }) => listViews(context.register, input)),
    create: views.create.handler(({ context, input }) => createView(context.register, input)),
    change: views.change.handler(({ context, input }) => changeView(context.register, input)),
    remove: views.remove.handler(({ context, input }) => removeView(context.register, input)),
    restore: views.restore.handler(({ context, input }) => restoreView(context.register, input)),
  });
}
