import type { Procedures } from './procedures.ts';

export function handoverRoutes({ handover }: Procedures) {
  return handover.router({
    // Once a year: what writes Excel is loaded then, not at every start.
    make: handover.make.handler(async function* ({ context, input, signal }) {
      const { makeHandover } = await import('../handover/make.ts');
      yield* makeHandover(context.register, input, signal);
    }),
  });
}
