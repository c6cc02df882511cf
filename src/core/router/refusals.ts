import { mapEventIterator } from '@orpc/client';
import { AsyncIteratorClass, ORPCError, os, ValidationError } from '@orpc/server';
import { type RefusalCode, refusals } from '../../contract/refusals.ts';
import { invalidInputText } from '../../contract/words/invalid-input.ts';
import { invalidInputSentence, refusalSentence } from '../../contract/words/refusals.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { Context } from './context.ts';

/**
 * Turns what a handler throws into an error of the contract, also in the middle of a stream. It stands before
 * everything else, so that input and output that do not fit the contract pass here too.
 */
export const withContractErrors = os.$context<Context>().middleware(async ({ context, next, signal }) => {
  try {
    const result = await next();
    return { ...result, output: streamToldPlainly(result.output, context.register) };
  } catch (error) {
    // Whoever went away needs no answer, and going away is no failure.
    throw signal?.aborted ? error : asContractError(error, context.register);
  }
});

/** A stream checked against the contract is an AsyncIteratorClass; anything else passes as it is. */
function streamToldPlainly<Output>(output: Output, register: Register): Output {
  if (!(output instanceof AsyncIteratorClass)) return output;
  const told = mapEventIterator(output, {
    value: async value => value,
    error: async error => asContractError(error, register),
  });
  return told as Output;
}

/** A refusal keeps its code, data and sentence; anything else is logged under a reference and told plainly. */
function asContractError(error: unknown, register: Register): unknown {
  if (error instanceof Refusal) {
    // The contract knows an error by its code and its status together; with another status it would pass for unknown.
    const code: RefusalCode = error.code;
    const { status } = refusals[code];
    return new ORPCError(code, { defined: true, status, data: error.data, message: error.message });
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const { issues } = error.cause;
    const message = invalidInputSentence(issues[0] === undefined ? '' : invalidInputText(issues[0]));
    return new ORPCError('BAD_REQUEST', { message, data: { issues } });
  }
  if (error instanceof ORPCError && error.status < 500) return error;
  const reference = register.newId().slice(-12);
  register.logger.error(`unexpected ${reference}${issuesOf(error)}`, error);
  return new ORPCError('UNEXPECTED', {
    defined: true,
    data: { reference },
    message: refusalSentence('UNEXPECTED', { reference }),
  });
}

/** Where an answer did not fit the contract; the values themselves are nobody's business in a log. */
function issuesOf(error: unknown): string {
  if (!(error instanceof ORPCError) || !(error.cause instanceof ValidationError)) return '';
  return error.cause.issues.map(({ path, message }) => ` [${path?.join('.') ?? ''}: ${message}]`).join('');
}
