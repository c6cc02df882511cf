import { implement, ORPCError, ValidationError } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import { invalidInputSentence, refusalSentence } from '../../contract/words/refusals.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { unitRoutes } from './units.ts';

/** What every procedure is given: the open register. */
export interface Context {
  readonly register: Register;
}

const base = implement(contract).$context<Context>();

/** The contract's procedures without handlers; each noun's file fills its own branch. */
export type Procedures = ReturnType<typeof withRefusals>;

function withRefusals() {
  return base.use(async ({ context, next }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, context.register);
    }
  });
}

/**
 * Every operation of the contract over an open register. Electron's port, the loopback server, the terminal and the
 * tests all go through this one router.
 */
export function createRouter() {
  const procedures = withRefusals();
  return procedures.router({ units: unitRoutes(procedures) });
}

/** A refusal keeps its code, data and sentence; anything else is logged under a reference and told plainly. */
function asContractError(error: unknown, register: Register): unknown {
  if (error instanceof Refusal) {
    return new ORPCError(error.code, { defined: true, data: error.data, message: error.message });
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const first = error.cause.issues[0]?.message ?? '';
    return new ORPCError('BAD_REQUEST', { message: invalidInputSentence(first), data: { issues: error.cause.issues } });
  }
  if (error instanceof ORPCError && error.status < 500) return error;
  const reference = register.newId().slice(-12);
  register.logger.error(`unexpected ${reference}`, error);
  return new ORPCError('UNEXPECTED', {
    defined: true,
    data: { reference },
    message: refusalSentence('UNEXPECTED', { reference }),
  });
}
