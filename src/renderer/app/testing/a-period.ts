import type { Period } from '../period.tsx';

/** The year and day a page looks at, chosen by nobody and closed for no day; a test says only what it is about. */
export function aPeriod(changed: Partial<Period> = {}): Period {
  return {
    year: 2026,
    years: [2026],
    asOf: '2026-12-20',
    today: '2026-12-20',
    frozenDay: null,
    setFrozenDay: () => undefined,
    setYear: () => undefined,
    setAsOf: () => undefined,
    ...changed,
  };
}
