import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPeriod } from '../../../app/testing/a-period.ts';
import { Surroundings } from '../../../app/testing/surroundings.tsx';
import { aView, lines } from '../testing/round-view.ts';
import { CloseDialog } from './close-dialog.tsx';

function dialogOn(today: string) {
  return (
    <MantineProvider>
      <Surroundings period={aPeriod({ asOf: today, today })}>
        <CloseDialog view={aView(lines(3, 'grassrootsCell'))} onClose={() => undefined} />
      </Surroundings>
    </MantineProvider>
  );
}

test('a dialog left open past midnight closes for the new day, not for yesterday', async () => {
  const { rerender } = render(dialogOn('2026-12-20'));
  expect(await screen.findByText(/số liệu tính đến hết ngày 20\/12\/2026/)).toBeTruthy();
  rerender(dialogOn('2026-12-21'));
  expect(await screen.findByText(/số liệu tính đến hết ngày 21\/12\/2026/)).toBeTruthy();
});
