import { useQuery } from '@tanstack/react-query';
import type { UnitActivityLine } from '../../../contract/activities.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { PAGE_SIZE } from '../../parts/data-table/use-list.ts';

/** Reported and added-up figures of every unit; all pages, for the table filters and sorts by itself. */
export function useUnitLines() {
  const { year, asOf } = usePeriod();
  return useQuery({
    queryKey: [...register.activities.byUnit.key(), 'all', year, asOf],
    queryFn: ({ signal }) => fetchLines({ year, asOf }, signal),
  });
}

async function fetchLines(
  period: { readonly year: number; readonly asOf: string },
  signal: AbortSignal,
): Promise<readonly UnitActivityLine[]> {
  const all: UnitActivityLine[] = [];
  for (;;) {
    const page = { offset: all.length, limit: PAGE_SIZE };
    const { items, total } = await client.activities.byUnit({ ...period, page }, { signal });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
