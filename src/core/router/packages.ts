import { takeBack } from '../packages/handed-over.ts';
import type { Procedures } from './procedures.ts';

// What compares two copies of a register is loaded with the first package, not at every start.
const taking = () => import('../packages/take-in.ts');

export function packageRoutes({ packages }: Procedures) {
  return packages.router({
    state: packages.state.handler(async ({ context }) => (await taking()).packagesState(context.register)),
    make: packages.make.handler(async function* ({ context, input, signal }) {
      const { makePackage } = await import('../packages/make.ts');
      yield* makePackage(context.register, input, signal);
    }),
    preview: packages.preview.handler(async ({ context, input: { file, fileName } }) =>
      (await taking()).previewPackage(context.register, { from: new Uint8Array(await file.arrayBuffer()), fileName }),
    ),
    accept: packages.accept.handler(async ({ context, input }) =>
      (await taking()).acceptPackage(context.register, input),
    ),
    decide: packages.decide.handler(async ({ context, input }) =>
      (await taking()).decideConflicts(context.register, input),
    ),
    takeBack: packages.takeBack.handler(({ context }) => {
      takeBack(context.register.database);
      return {};
    }),
  });
}
