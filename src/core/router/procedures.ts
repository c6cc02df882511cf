import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { Context } from './context.ts';
import { withContractErrors } from './refusals.ts';

/** The contract's procedures without handlers; each noun's file fills its own branch. */
export type Procedures = ReturnType<typeof procedures>;

export function procedures() {
  return implement(contract).$context<Context>().use(withContractErrors);
}
