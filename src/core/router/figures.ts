import { changesSince, listExported, oldFiguresIn } from '../documents/figures/exported.ts';
import { makeSlip } from '../documents/figures/slip.ts';
import type { Procedures } from './procedures.ts';

export function figureRoutes({ figures }: Procedures) {
  return figures.router({
    exported: figures.exported.handler(({ context, input }) => listExported(context.register, input.asOf)),
    changes: figures.changes.handler(({ context, input }) => changesSince(context.register, input.id, input.asOf)),
    slip: figures.slip.handler(({ context, input }) => makeSlip(context.register, input)),
    stillIn: figures.stillIn.handler(async ({ context, input }) => {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      return oldFiguresIn(context.register, { bytes, fileName: input.fileName }, input.asOf);
    }),
  });
}
