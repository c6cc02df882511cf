import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PeriodContext } from '../../../app/period.tsx';
import { aPeriod } from '../../../app/testing/a-period.ts';
import { aView, lines } from '../testing/round-view.ts';
import { ClosingDay } from './closing-day.tsx';

const period = aPeriod({ asOf: '2026-12-08', today: '2026-12-20' });
const sent = (count: number) => lines(count, 'grassrootsCell', { state: 'onTime', receiptCount: 1 });
const waiting = (count: number) => lines(count, 'grassrootsCommittee');

test('closing on a day that is not today says what it would leave out, and offers today first', () => {
  render(
    <PeriodContext value={period}>
      <ClosingDay
        chosen={aView([...sent(15), ...waiting(23)])}
        now={aView([...sent(29), ...waiting(9)])}
        choice="today"
        onChoose={() => undefined}
      />
    </PeriodContext>,
  );
  expect(screen.getByText('Ngày đang xem số liệu là 08/12/2026, không phải hôm nay 20/12/2026.')).toBeTruthy();
  expect(screen.getByText(/^14 báo cáo nhận sau ngày 08\/12\/2026 sẽ không có trong số liệu chốt/)).toBeTruthy();
  const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
  expect(first?.labels?.[0]?.textContent).toBe('Chốt đến hôm nay (20/12/2026): 29/38');
  expect(first?.checked).toBe(true);
  expect(second?.labels?.[0]?.textContent).toBe('Chốt đến hết ngày 08/12/2026: 15/38');
});
