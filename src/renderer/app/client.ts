import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../contract/index.ts';
import { openLink } from './link.ts';

export type RegisterClient = ContractRouterClient<Contract>;

/** The register, whichever host it lives in. The link opens with the first call. */
export const client: RegisterClient = createORPCClient(new DynamicLink(openLink));

/** The same operations as queries and mutations: `useQuery(register.units.list.queryOptions({ input }))`. */
export const register = createTanstackQueryUtils(client);
