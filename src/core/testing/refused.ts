import { ORPCError } from '@orpc/client';

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly data: unknown;
  readonly defined: boolean;
}

/** What a call was refused with; a call that succeeds fails the test. */
export async function refused(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    const { code, message, data, defined } = error;
    return { code, message, data, defined };
  }
  throw new Error('the call was not refused');
}
