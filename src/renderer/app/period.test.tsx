import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Period, PeriodContext, useDayOfFigures, useFrozenDay } from './period.tsx';
import { aPeriod } from './testing/a-period.ts';

function ClosedPage({ day }: { readonly day: string | null }) {
  useFrozenDay(day);
  return null;
}

function periodOf(said: (string | null)[]): Period {
  return aPeriod({ asOf: '2027-01-05', today: '2027-01-05', setFrozenDay: day => said.push(day) });
}

test('a page of closed figures says their day while it is seen, and no longer', () => {
  const said: (string | null)[] = [];
  const period = periodOf(said);
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

interface FiguresPageProps {
  readonly asOf: string | undefined;
  readonly closed: boolean;
}

function FiguresPage({ asOf, closed }: FiguresPageProps) {
  return useDayOfFigures(asOf === undefined ? undefined : { asOf, closed });
}

test('figures that were closed say it in the top bar, whatever day is chosen; others do not', () => {
  const said: (string | null)[] = [];
  const period = periodOf(said);
  const page = (asOf: string | undefined, closed = true) => (
    <PeriodContext value={period}>
      <FiguresPage asOf={asOf} closed={closed} />
    </PeriodContext>
  );
  const { container, rerender } = render(page(undefined));
  expect([container.textContent, said.at(-1)]).toEqual(['2027-01-05', null]);
  rerender(page('2026-12-20'));
  expect([container.textContent, said.at(-1)]).toEqual(['2026-12-20', '2026-12-20']);
  rerender(page('2027-01-05'));
  expect([container.textContent, said.at(-1)]).toEqual(['2027-01-05', '2027-01-05']);
  rerender(page('2027-01-05', false));
  expect([container.textContent, said.at(-1)]).toEqual(['2027-01-05', null]);
});
