import { makeHandover } from '../handover/make.ts';
import type { Procedures } from './procedures.ts';

export function handoverRoutes({ handover }: Procedures) {
  return handover.router({
    make: handover.make.handler(({ context, input, signal }) => makeHandover(context.register, input, signal)),
  });
}
