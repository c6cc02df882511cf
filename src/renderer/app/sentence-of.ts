import { ORPCError } from '@orpc/client';
import { frameWords } from '../words/frame.ts';
import { ProgramGone } from './program-gone.ts';
import { shell } from './shell.ts';

const { error: words } = frameWords;
const GONE_FILE: ReadonlySet<string> = new Set(['NotFoundError', 'NotReadableError']);

/** The one sentence to show for a failed call: the register's own where it gave one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProgramGone) return words.closedCall;
  // The browser's own words for a file that can no longer be read.
  if (error instanceof DOMException && GONE_FILE.has(error.name)) return words.fileGone;
  if (!(error instanceof ORPCError)) return shell === null ? words.notSent : words.unreachable;
  // `defined`: one of the contract's refusals; BAD_REQUEST: input that does not fit it. Both bring their sentence along.
  return error.defined || error.code === 'BAD_REQUEST' ? error.message : words.unexpected;
}
