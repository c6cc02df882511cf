import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FeedbackKind } from '../../../contract/enumerations.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import type { Sort } from '../../parts/data-table/columns.ts';
import { sortKey } from '../../parts/data-table/sort-key.ts';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { FEEDBACK_SORTS, type FeedbackRow } from './columns.tsx';

interface FeedbackFilter {
  readonly kind: FeedbackKind | null;
  readonly group: number | null;
  readonly search: string;
  readonly sort: Sort | null;
}

/** What the units said in the year, as filtered and sorted by the register, numbered as it is shown. */
export function useFeedbackList({ kind, group, search, sort }: FeedbackFilter) {
  const { year, asOf } = usePeriod();
  const list = useList(
    useInfiniteQuery(
      register.feedback.list.infiniteOptions({
        input: (offset: number) => ({
          year,
          asOf,
          kinds: kind === null ? undefined : [kind],
          group: group ?? undefined,
          search: search.trim() === '' ? undefined : search,
          sort: sortKey(sort, FEEDBACK_SORTS),
          page: { offset, limit: PAGE_SIZE },
        }),
        ...listPaging,
      }),
    ),
  );
  const rows = useMemo(() => list.rows.map((item, index): FeedbackRow => ({ number: index + 1, item })), [list.rows]);
  return { ...list, rows, table: { ...list.table, rows } };
}
