import { listAttachments } from '../attachments/list.ts';
import { removeAttachment, restoreAttachment } from '../attachments/remove.ts';
import { takeAttachment } from '../attachments/take.ts';
import { turnAttachment } from '../attachments/turn.ts';
import type { Procedures } from './procedures.ts';

export function attachmentRoutes({ attachments }: Procedures) {
  return attachments.router({
    list: attachments.list.handler(({ context, input }) => listAttachments(context.register.database, input)),
    // What looks into files is loaded with the first one, not at every start.
    add: attachments.add.handler(async ({ context, input }) => {
      const { addAttachment } = await import('../attachments/add.ts');
      return addAttachment(context.register, input);
    }),
    take: attachments.take.handler(({ context, input }) => takeAttachment(context.register, input)),
    view: attachments.view.handler(async ({ context, input }) => {
      const { viewAttachment } = await import('../file-views/serve.ts');
      return viewAttachment(context.register, input);
    }),
    open: attachments.open.handler(async ({ context, input }) => {
      const { openAttachment } = await import('../attachments/open-copy.ts');
      return openAttachment(context.register, input);
    }),
    turn: attachments.turn.handler(({ context, input }) => turnAttachment(context.register, input)),
    remove: attachments.remove.handler(({ context, input }) => removeAttachment(context.register, input)),
    restore: attachments.restore.handler(({ context, input }) => restoreAttachment(context.register, input)),
  });
}
