import { makeReport, outlineReport } from '../documents/report/make.ts';
import type { Procedures } from './procedures.ts';

export function reportRoutes({ reports }: Procedures) {
  return reports.router({
    outline: reports.outline.handler(({ context, input }) => outlineReport(context.register, input)),
    consolidated: reports.consolidated.handler(({ context, input, signal }) =>
      makeReport(context.register, input, signal),
    ),
  });
}
