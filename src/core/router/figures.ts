import type { Procedures } from './procedures.ts';

// What reads and composes reports is loaded with the first question, not at every start.
const exports = () => import('../documents/figures/exported.ts');

export function figureRoutes({ figures }: Procedures) {
  return figures.router({
    exported: figures.exported.handler(async ({ context, input }) =>
      (await exports()).listExported(context.register, input.asOf),
    ),
    changes: figures.changes.handler(async ({ context, input }) =>
      (await exports()).changesSince(context.register, input.id, input.asOf),
    ),
    slip: figures.slip.handler(async ({ context, input }) => {
      const { makeSlip } = await import('../documents/figures/slip.ts');
      return makeSlip(context.register, input);
    }),
    stillIn: figures.stillIn.handler(async ({ context, input }) => {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      const { oldFiguresIn } = await exports();
      return oldFiguresIn(context.register, { bytes, fileName: input.fileName }, input.asOf);
    }),
  });
}
