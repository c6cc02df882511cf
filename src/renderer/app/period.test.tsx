import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Period, PeriodContext, useFrozenDay } from './period.tsx';

function ClosedPage({ day }: { readonly day: string | null }) {
  useFrozenDay(day);
  return null;
}

test('a page of closed figures says their day while it is seen, and no longer', () => {
  const said: (string | null)[] = [];
  const period: Period = {
    year: 2026,
    years: [2026],
    asOf: '2027-01-05',
    today: '2027-01-05',
    frozenDay: null,
    setFrozenDay: day => said.push(day),
    setYear: () => undefined,
    setAsOf: () => undefined,
  };
  const page = (day: string | null) => (
    <PeriodContext value={period}>
      <ClosedPage day={day} />
    </PeriodContext>
  );
  const { rerender, unmount } = render(page('2026-12-20'));
  expect(said.at(-1)).toBe('2026-12-20');
  rerender(page(null));
  expect(said.at(-1)).toBeNull();
  rerender(page('2026-12-20'));
  unmount();
  expect(said.at(-1)).toBeNull();
});
