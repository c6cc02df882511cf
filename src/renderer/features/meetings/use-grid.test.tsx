import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { PeriodContext } from '../../app/period.tsx';
import { aPeriod } from '../../app/testing/a-period.ts';
import { allWritten } from '../../app/under-way.ts';
import { useGrid } from './use-grid.ts';

const period = aPeriod();

test('a refused cell is known to whoever waits for it, and the next one is written all the same', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(new URL(request.url).pathname);
    throw new TypeError('Failed to fetch');
  });
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <PeriodContext value={period}>{children}</PeriodContext>
    </QueryClientProvider>
  );
  const { result } = renderHook(() => useGrid('regular'), { wrapper });
  const once = () => result.current.fill([{ unitId: 'one', month: 3, before: '', value: '1' }], () => undefined);
  act(once);
  const waited = allWritten();
  await waitFor(() => expect(result.current.error).not.toBeNull());
  expect(await waited).toBe('refused');
  act(once);
  await waitFor(() => expect(asked).toEqual(['/rpc/meetings/fill', '/rpc/meetings/fill']));
});
