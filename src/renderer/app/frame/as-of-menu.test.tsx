import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type Period, PeriodContext } from '../period.tsx';
import { aPeriod } from '../testing/a-period.ts';
import { AsOfMenu } from './as-of-menu.tsx';

afterEach(cleanup);

function show(more: Partial<Period>): (string | null)[] {
  const chosen: (string | null)[] = [];
  render(
    <MantineProvider>
      <PeriodContext value={aPeriod({ setAsOf: day => chosen.push(day), ...more })}>
        <AsOfMenu />
      </PeriodContext>
    </MantineProvider>,
  );
  return chosen;
}

test('figures of another day than today say so, and one press goes back', () => {
  const chosen = show({ asOf: '2026-12-08' });
  expect(screen.getByRole('button', { name: /08\/12\/2026.*không phải hôm nay/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Về hôm nay' }));
  expect(chosen).toEqual([null]);
});

test('today’s figures say only their day', () => {
  show({});
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'Số liệu tính đến hết ngày\u00a020/12/2026',
  ]);
});

test('closed figures say the day they were closed for, not that it is not today', () => {
  show({ asOf: '2026-12-08', frozenDay: '2026-12-10' });
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'Số liệu đã chốt đến hết ngày\u00a010/12/2026',
  ]);
});
