import { listUpwardReports } from '../upward-reports/list.ts';
import {
  changeUpwardReport,
  createUpwardReport,
  removeUpwardReport,
  restoreUpwardReport,
} from '../upward-reports/write.ts';
import type { Procedures } from './procedures.ts';

export function upwardReportRoutes({ upwardReports }: Procedures) {
  return upwardReports.router({
    list: upwardReports.list.handler(({ context, input }) => listUpwardReports(context.register, input)),
    create: upwardReports.create.handler(({ context, input }) => createUpwardReport(context.register, input)),
    change: upwardReports.change.handler(({ context, input }) => changeUpwardReport(context.register, input)),
    remove: upwardReports.remove.handler(({ context, input }) => removeUpwardReport(context.register, input)),
    restore: upwardReports.restore.handler(({ context, input }) => restoreUpwardReport(context.register, input)),
  });
}
