import { attachCopy, attachedCopy } from '../papers/attach.ts';
import { changeDocument } from '../papers/change.ts';
import { createDocument } from '../papers/create.ts';
import { getDocument, listDocuments } from '../papers/list.ts';
import { listReminders } from '../papers/list-reminders.ts';
import { changeReminder, recordReminders, removeReminder, restoreReminder } from '../papers/reminders.ts';
import { removeDocument, restoreDocument } from '../papers/remove.ts';
import type { Procedures } from './procedures.ts';

// What composes letters is loaded with the first one, not at every start.
export function paperRoutes({ papers }: Procedures) {
  return papers.router({
    list: papers.list.handler(({ context, input }) => listDocuments(context.register, input)),
    get: papers.get.handler(({ context, input }) => getDocument(context.register, input)),
    create: papers.create.handler(({ context, input }) => createDocument(context.register, input)),
    change: papers.change.handler(({ context, input }) => changeDocument(context.register, input)),
    attach: papers.attach.handler(({ context, input }) => attachCopy(context.register, input)),
    attachment: papers.attachment.handler(({ context, input }) => attachedCopy(context.register, input)),
    remove: papers.remove.handler(({ context, input }) => removeDocument(context.register, input)),
    restore: papers.restore.handler(({ context, input }) => restoreDocument(context.register, input)),
    outline: papers.outline.handler(async ({ context, input }) => {
      const { outlinePaper } = await import('../documents/letters/outline.ts');
      return outlinePaper(context.register, input);
    }),
    make: papers.make.handler(async function* ({ context, input, signal }) {
      const { makePapers } = await import('../documents/letters/make.ts');
      yield* makePapers(context.register, input, signal);
    }),
    record: papers.record.handler(async ({ context, input }) => {
      const { recordPapers } = await import('../documents/letters/record.ts');
      return recordPapers(context.register, input);
    }),
  });
}

export function reminderRoutes({ reminders }: Procedures) {
  return reminders.router({
    list: reminders.list.handler(({ context, input }) => listReminders(context.register, input)),
    record: reminders.record.handler(({ context, input }) => recordReminders(context.register, input)),
    change: reminders.change.handler(({ context, input }) => changeReminder(context.register, input)),
    remove: reminders.remove.handler(({ context, input }) => removeReminder(context.register, input)),
    restore: reminders.restore.handler(({ context, input }) => restoreReminder(context.register, input)),
  });
}
