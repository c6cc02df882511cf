import { checkOwn } from '../form-check/own.ts';
import { checkFile, fixFile } from '../form-check/serve.ts';
import type { Procedures } from './procedures.ts';

export function formCheckRoutes({ formCheck }: Procedures) {
  return formCheck.router({
    check: formCheck.check.handler(({ context, input }) => checkFile(context.register, input)),
    fix: formCheck.fix.handler(({ context, input }) => fixFile(context.register, input)),
    own: formCheck.own.handler(({ context, input, signal }) => checkOwn(context.register, input, signal)),
  });
}
