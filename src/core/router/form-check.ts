import type { Procedures } from './procedures.ts';

/** The rules of a document's form are loaded with the first file held against them, not at every start. */
const own = () => import('../form-check/own.ts');
const serve = () => import('../form-check/serve.ts');

export function formCheckRoutes({ formCheck }: Procedures) {
  return formCheck.router({
    check: formCheck.check.handler(async ({ context, input }) => (await serve()).checkFile(context.register, input)),
    fix: formCheck.fix.handler(async ({ context, input }) => (await serve()).fixFile(context.register, input)),
    own: formCheck.own.handler(async ({ context, input, signal }) =>
      (await own()).checkOwn(context.register, input, signal),
    ),
  });
}
