import { addAttachment } from '../attachments/add.ts';
import { listAttachments } from '../attachments/list.ts';
import { openAttachment } from '../attachments/open-copy.ts';
import { removeAttachment, restoreAttachment } from '../attachments/remove.ts';
import { takeAttachment } from '../attachments/take.ts';
import { viewAttachment } from '../file-views/serve.ts';
import type { Procedures } from './procedures.ts';

export function attachmentRoutes({ attachments }: Procedures) {
  return attachments.router({
    list: attachments.list.handler(({ context, input }) => listAttachments(context.register.database, input)),
    add: attachments.add.handler(({ context, input }) => addAttachment(context.register, input)),
    take: attachments.take.handler(({ context, input }) => takeAttachment(context.register, input)),
    view: attachments.view.handler(({ context, input }) => viewAttachment(context.register, input)),
    open: attachments.open.handler(({ context, input }) => openAttachment(context.register, input)),
    remove: attachments.remove.handler(({ context, input }) => removeAttachment(context.register, input)),
    restore: attachments.restore.handler(({ context, input }) => restoreAttachment(context.register, input)),
  });
}
