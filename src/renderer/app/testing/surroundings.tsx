import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { NoticeProvider } from '../notice.tsx';
import { type Period, PeriodContext } from '../period.tsx';
import { aPeriod } from './a-period.ts';

const USUAL = aPeriod();

interface SurroundingsProps {
  readonly period?: Period;
  readonly children: ReactNode;
}

/** What every page stands in: queries that read nothing by themselves, the notice and the period. */
export function Surroundings({ period = USUAL, children }: SurroundingsProps) {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { enabled: false } } }));
  return (
    <QueryClientProvider client={queries}>
      <NoticeProvider>
        <PeriodContext value={period}>{children}</PeriodContext>
      </NoticeProvider>
    </QueryClientProvider>
  );
}
