import { createRouterClient, type RouterClient } from '@orpc/server';
import type { Context } from './context.ts';
import { createRouter } from './router.ts';

/** The contract called directly, without a transport: for the terminal and for tests. */
export type Caller = RouterClient<ReturnType<typeof createRouter>>;

export function createCaller(context: Context): Caller {
  return createRouterClient(createRouter(), { context });
}
