import { ORPCError } from '@orpc/client';

/** Somebody changed the record meanwhile; nothing was written. */
export function isStale(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'STALE';
}
