import { QueryClient } from '@tanstack/react-query';

/**
 * Everything shown stays until the register says it changed (changes.ts), so nothing goes stale by time. The register is on
 * this machine: a call is never held back because the network is off, and a refusal is shown, not tried again.
 */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
