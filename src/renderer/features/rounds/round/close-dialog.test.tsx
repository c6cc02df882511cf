import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NoticeProvider } from '../../../app/notice.tsx';
import { PeriodContext } from '../../../app/period.tsx';
import { aPeriod } from '../../../app/testing/a-period.ts';
import { aView, lines } from '../testing/round-view.ts';
import { CloseDialog } from './close-dialog.tsx';

const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

function dialogOn(today: string) {
  return (
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <NoticeProvider>
          <PeriodContext value={aPeriod({ asOf: today, today })}>
            <CloseDialog view={aView(lines(3, 'grassrootsCell'))} onClose={() => undefined} />
          </PeriodContext>
        </NoticeProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

test('a dialog left open past midnight closes for the new day, not for yesterday', async () => {
  const { rerender } = render(dialogOn('2026-12-20'));
  expect(await screen.findByText(/số liệu tính đến hết ngày 20\/12\/2026/)).toBeTruthy();
  rerender(dialogOn('2026-12-21'));
  expect(await screen.findByText(/số liệu tính đến hết ngày 21\/12\/2026/)).toBeTruthy();
});
