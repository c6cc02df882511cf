import { checkFile, fixFile } from '../form-check/serve.ts';
import type { Procedures } from './procedures.ts';

export function formCheckRoutes({ formCheck }: Procedures) {
  return formCheck.router({
    check: formCheck.check.handler(({ input }) => checkFile(input)),
    fix: formCheck.fix.handler(({ context, input }) => fixFile(context.register, input)),
  });
}
