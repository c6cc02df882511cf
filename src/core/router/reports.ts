import type { Procedures } from './procedures.ts';

// What composes a report is loaded with the first one, not at every start.
const report = () => import('../documents/report/make.ts');

export function reportRoutes({ reports }: Procedures) {
  return reports.router({
    outline: reports.outline.handler(async ({ context, input }) =>
      (await report()).outlineReport(context.register, input),
    ),
    consolidated: reports.consolidated.handler(async function* ({ context, input, signal }) {
      const { makeReport } = await report();
      yield* makeReport(context.register, input, signal);
    }),
  });
}
