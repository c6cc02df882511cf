import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { PeriodContext } from '../../app/period.tsx';
import { aPeriod } from '../../app/testing/a-period.ts';
import { allWritten } from '../../app/under-way.ts';
import { NO_PLAN, type PlanLine } from './plan-line.ts';
import { usePlans } from './use-plans.ts';

const period = aPeriod();

const line: PlanLine = {
  ...{ unitId: 'one', unitName: 'Chi bộ 1', unitKind: 'grassrootsCell', position: 1 },
  ...{ fields: NO_PLAN, record: null },
};

test('a refused plan is known to whoever waits for it, and the next one is written all the same', async () => {
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
  const { result } = renderHook(() => usePlans(), { wrapper });
  const once = () => result.current.write([{ line, changes: { inProgramme: 'yes' } }], () => undefined);
  act(once);
  const waited = allWritten();
  await waitFor(() => expect(result.current.error).not.toBeNull());
  expect(await waited).toBe('refused');
  act(once);
  await waitFor(() => expect(asked).toEqual(['/rpc/workPlans/fill', '/rpc/workPlans/fill']));
});
