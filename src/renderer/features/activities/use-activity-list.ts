import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ActivityKind } from '../../../contract/enumerations.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import type { Sort } from '../../parts/data-table/columns.ts';
import { sortKey } from '../../parts/data-table/sort-key.ts';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { ACTIVITY_SORTS, type ActivityRow } from './list-columns.tsx';

export interface ActivityFilter {
  readonly kind: ActivityKind | null;
  readonly group: number | null;
  readonly unitId: string | null;
  readonly search: string;
  readonly sort: Sort | null;
}

/** The activities of the year as filtered and sorted by the register, numbered as they are shown. */
export function useActivityList({ kind, group, unitId, search, sort }: ActivityFilter) {
  const { year } = usePeriod();
  const list = useList(
    useInfiniteQuery(
      register.activities.list.infiniteOptions({
        input: (offset: number) => ({
          year,
          kinds: kind === null ? undefined : [kind],
          group: group ?? undefined,
          unitId: unitId ?? undefined,
          search: search.trim() === '' ? undefined : search,
          sort: sortKey(sort, ACTIVITY_SORTS),
          page: { offset, limit: PAGE_SIZE },
        }),
        ...listPaging,
      }),
    ),
  );
  const rows = useMemo(() => list.rows.map((row, index): ActivityRow => ({ ...row, number: index + 1 })), [list.rows]);
  return { ...list, rows, table: { ...list.table, rows } };
}
