import { ORPCError } from '@orpc/client';
import { frameWords as words } from '../words/frame.ts';
import { shell } from './shell.ts';

/** The one sentence to show for a failed call: the register's own where it gave one. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ORPCError)) return shell === null ? words.error.closedCall : words.error.unreachable;
  // `defined`: one of the contract's refusals; BAD_REQUEST: input that does not fit it. Both bring their sentence along.
  return error.defined || error.code === 'BAD_REQUEST' ? error.message : words.error.unexpected;
}
