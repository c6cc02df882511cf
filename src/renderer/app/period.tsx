import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { day, year } from '../../contract/values.ts';
import { register } from './client.ts';
import { readStored, writeStored } from './stored.ts';

/** Year and as-of date that every page with figures looks at. */
export interface Period {
  readonly year: number;
  readonly asOf: string;
  readonly years: readonly number[];
  /** By the register's clock; the as-of date when nobody chose another. */
  readonly today: string;
  readonly setYear: (year: number) => void;
  /** The day the figures of the page looked at were closed for, whatever day is chosen; null: they are not closed. */
  readonly frozenDay: string | null;
  readonly setFrozenDay: (day: string | null) => void;
  /** Null follows the calendar again. */
  readonly setAsOf: (day: string | null) => void;
}

export const PeriodContext = createContext<Period | null>(null);

const STORED = 'period';
// A chosen day is kept only until the calendar moves on: figures of yesterday must not be taken for today's.
const storedPeriod = z.object({
  year: year.nullable(),
  asOf: day.nullable(),
  chosenWhen: day.nullable(),
});
type StoredPeriod = z.infer<typeof storedPeriod>;

const NOTHING: StoredPeriod = { year: null, asOf: null, chosenWhen: null };

interface PeriodProviderProps {
  readonly children: ReactNode;
  /** Shown while the register has not answered yet, and with the error when it cannot. */
  readonly waiting: (error: Error | null, retry: () => void) => ReactNode;
}

export function PeriodProvider({ children, waiting }: PeriodProviderProps) {
  const calendar = useQuery(register.status.calendar.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState<StoredPeriod>(() => readStored(STORED, storedPeriod) ?? NOTHING);

  const [frozenDay, setFrozenDay] = useState<string | null>(null);

  const period = useMemo((): Period | null => {
    if (calendar.data === undefined) return null;
    const { years, today } = calendar.data;
    function choose(next: StoredPeriod): void {
      writeStored(STORED, next);
      setChosen(next);
    }
    const fallback = Number(today.slice(0, 4));
    return {
      year: chosen.year !== null && years.includes(chosen.year) ? chosen.year : fallback,
      asOf: chosen.asOf !== null && chosen.chosenWhen === today ? chosen.asOf : today,
      years: years.includes(fallback) ? years : [...years, fallback].sort(),
      today,
      frozenDay,
      setFrozenDay,
      setYear: next => choose({ ...chosen, year: next }),
      setAsOf: asOf => choose({ ...chosen, asOf, chosenWhen: asOf === null ? null : today }),
    };
  }, [calendar.data, chosen, frozenDay]);

  if (period === null) return waiting(calendar.error, () => void calendar.refetch());
  return <PeriodContext value={period}>{children}</PeriodContext>;
}

export function usePeriod(): Period {
  const period = use(PeriodContext);
  if (period === null) throw new Error('usePeriod outside PeriodProvider');
  return period;
}

/** Said by a page of closed figures while it is seen: the top bar shows that day instead of the one chosen. */
export function useFrozenDay(day: string | null): void {
  const { setFrozenDay } = usePeriod();
  const set = useRef(setFrozenDay);
  useEffect(() => {
    const freeze = set.current;
    freeze(day);
    return () => freeze(null);
  }, [day]);
}

/** The day the figures shown are for: the one chosen, or the one they were closed for, which the top bar then says. */
export function useDayOfFigures(figures: { readonly asOf: string; readonly closed: boolean } | undefined): string {
  const { asOf } = usePeriod();
  useFrozenDay(figures?.closed === true ? figures.asOf : null);
  return figures?.asOf ?? asOf;
}
