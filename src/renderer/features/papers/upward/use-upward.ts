import { useInfiniteQuery } from '@tanstack/react-query';
import { register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { listPaging, PAGE_SIZE, useList } from '../../../parts/data-table/use-list.ts';

/** Reports owed upwards in the year looked at. */
export function useUpward() {
  const { year, asOf } = usePeriod();
  return useList(
    useInfiniteQuery(
      register.upwardReports.list.infiniteOptions({
        input: (offset: number) => ({ year, asOf, page: { offset, limit: PAGE_SIZE } }),
        ...listPaging,
      }),
    ),
  );
}
