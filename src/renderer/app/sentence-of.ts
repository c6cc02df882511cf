import { ORPCError } from '@orpc/client';
import { refusals } from '../../contract/refusals.ts';
import { frameWords as words } from '../words/frame.ts';

/** The one sentence to show for a failed call: the register's own where it gave one. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ORPCError)) return words.error.unreachable;
  return error.code in refusals || error.code === 'BAD_REQUEST' ? error.message : words.error.unexpected;
}
