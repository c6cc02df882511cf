import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { fetchUnits } from '../../parts/fields/use-units.ts';

/** All units as of the day looked at; the tree needs them all at once. */
export function useUnitList(includeClosed: boolean) {
  const { asOf } = usePeriod();
  return useQuery({
    queryKey: [...register.units.list.key(), 'all', asOf, includeClosed],
    queryFn: ({ signal }) => fetchUnits({ asOf, includeClosed }, signal),
  });
}
