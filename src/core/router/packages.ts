import { takeBack } from '../packages/handed-over.ts';
import { makePackage } from '../packages/make.ts';
import { acceptPackage, decideConflicts, packagesState, previewPackage } from '../packages/take-in.ts';
import type { Procedures } from './procedures.ts';

export function packageRoutes({ packages }: Procedures) {
  return packages.router({
    state: packages.state.handler(({ context }) => packagesState(context.register)),
    make: packages.make.handler(({ context, input, signal }) => makePackage(context.register, input, signal)),
    preview: packages.preview.handler(async ({ context, input: { file, fileName } }) =>
      previewPackage(context.register, { from: new Uint8Array(await file.arrayBuffer()), fileName }),
    ),
    accept: packages.accept.handler(({ context, input }) => acceptPackage(context.register, input)),
    decide: packages.decide.handler(({ context, input }) => decideConflicts(context.register, input)),
    takeBack: packages.takeBack.handler(({ context }) => {
      takeBack(context.register.database);
      return {};
    }),
  });
}
