import { useQuery } from '@tanstack/react-query';
import type { UnitLine } from '../../../contract/units.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { PAGE_SIZE } from '../data-table/use-list.ts';

const NONE: readonly UnitLine[] = [];

/** All units alive on the as-of date, in protocol order. Fetched once; pickers and palette search in it. */
export function useUnits(): readonly UnitLine[] {
  return useUnitsOnceKnown() ?? NONE;
}

/** The same; null while they are still on their way. */
export function useUnitsOnceKnown(): readonly UnitLine[] | null {
  const { asOf } = usePeriod();
  const units = useQuery({
    queryKey: [...register.units.list.key(), 'all', asOf, false],
    queryFn: ({ signal }) => fetchUnits({ asOf, includeClosed: false }, signal),
  });
  return units.isPending ? null : (units.data ?? NONE);
}

/** Every page of the unit list, one after the other. */
export async function fetchUnits(
  filter: { readonly asOf: string; readonly includeClosed: boolean },
  signal: AbortSignal,
): Promise<readonly UnitLine[]> {
  const all: UnitLine[] = [];
  for (;;) {
    const page = { offset: all.length, limit: PAGE_SIZE };
    const { items, total } = await client.units.list({ ...filter, page }, { signal });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
