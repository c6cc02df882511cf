import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
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
      setYear: next => choose({ ...chosen, year: next }),
      setAsOf: asOf => choose({ ...chosen, asOf, chosenWhen: asOf === null ? null : today }),
    };
  }, [calendar.data, chosen]);

  if (period === null) return waiting(calendar.error, () => void calendar.refetch());
  return <PeriodContext value={period}>{children}</PeriodContext>;
}

export function usePeriod(): Period {
  const period = use(PeriodContext);
  if (period === null) throw new Error('usePeriod outside PeriodProvider');
  return period;
}
