import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ModelType } from '../../../contract/enumerations.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import type { Sort } from '../../parts/data-table/columns.ts';
import { sortKey } from '../../parts/data-table/sort-key.ts';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { MODEL_SORTS, type ModelRow } from './columns.tsx';

interface ModelFilter {
  readonly type: ModelType | null;
  readonly group: number | null;
  readonly search: string;
  readonly sort: Sort | null;
}

/** The models of the year as filtered and sorted by the register, numbered as they are shown. */
export function useModelList({ type, group, search, sort }: ModelFilter) {
  const { year, asOf } = usePeriod();
  const list = useList(
    useInfiniteQuery(
      register.models.list.infiniteOptions({
        input: (offset: number) => ({
          year,
          asOf,
          types: type === null ? undefined : [type],
          group: group ?? undefined,
          search: search.trim() === '' ? undefined : search,
          sort: sortKey(sort, MODEL_SORTS),
          page: { offset, limit: PAGE_SIZE },
        }),
        ...listPaging,
      }),
    ),
  );
  const rows = useMemo(() => list.rows.map((model, index): ModelRow => ({ number: index + 1, model })), [list.rows]);
  return { ...list, rows, table: { ...list.table, rows } };
}
