import { changePassage } from '../passages/change.ts';
import { cutPassage } from '../passages/cut.ts';
import { cuttingDesk } from '../passages/desk.ts';
import { listPassages } from '../passages/list.ts';
import { removePassage, restorePassage } from '../passages/remove.ts';
import type { Procedures } from './procedures.ts';

/** Reading received files is loaded with the first one that is opened. */
const read = () => import('../received-files/serve.ts');

export function passageRoutes({ passages }: Procedures) {
  return passages.router({
    desk: passages.desk.handler(({ context, input }) => cuttingDesk(context.register, input)),
    list: passages.list.handler(({ context, input }) => listPassages(context.register, input)),
    cut: passages.cut.handler(({ context, input }) => cutPassage(context.register, input)),
    change: passages.change.handler(({ context, input }) => changePassage(context.register, input)),
    remove: passages.remove.handler(({ context, input }) => removePassage(context.register, input)),
    restore: passages.restore.handler(({ context, input }) => restorePassage(context.register, input)),
    read: passages.read.handler(async ({ context, input }) => (await read()).readAttachment(context.register, input)),
    tidy: passages.tidy.handler(async ({ input }) => (await read()).tidyPasted(input)),
  });
}
