import { acceptReceipt, askToComplete, changeReceipt } from '../receipts/change.ts';
import { createReceipt } from '../receipts/create.ts';
import { getReceipt, listReceipts } from '../receipts/list.ts';
import { removeReceipt, restoreReceipt } from '../receipts/remove.ts';
import type { Procedures } from './procedures.ts';

export function receiptRoutes({ receipts }: Procedures) {
  return receipts.router({
    list: receipts.list.handler(({ context, input }) => listReceipts(context.register, input)),
    get: receipts.get.handler(({ context, input }) => getReceipt(context.register, input)),
    create: receipts.create.handler(({ context, input }) => createReceipt(context.register, input)),
    change: receipts.change.handler(({ context, input }) => changeReceipt(context.register, input)),
    askToComplete: receipts.askToComplete.handler(({ context, input }) => askToComplete(context.register, input)),
    accept: receipts.accept.handler(({ context, input }) => acceptReceipt(context.register, input)),
    remove: receipts.remove.handler(({ context, input }) => removeReceipt(context.register, input)),
    restore: receipts.restore.handler(({ context, input }) => restoreReceipt(context.register, input)),
  });
}
