import type { Procedures } from './procedures.ts';

export function newYearRoutes({ newYear }: Procedures) {
  return newYear.router({
    // Once a year: loaded then.
    preview: newYear.preview.handler(async ({ context, input }) => {
      const { previewNewYear } = await import('../new-year/preview.ts');
      return previewNewYear(context.register, input);
    }),
    open: newYear.open.handler(async ({ context, input }) => {
      const { openYear } = await import('../new-year/open.ts');
      return openYear(context.register, input);
    }),
  });
}
