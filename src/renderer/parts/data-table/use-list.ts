import { type InfiniteData, keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';

interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly total: number;
}

/** At most 200 rows travel at once (contract/values.ts). */
export const PAGE_SIZE = 200;

/** What every list query needs beside its input: `useInfiniteQuery(register.models.list.infiniteOptions({ input, ...listPaging }))`. */
export const listPaging = {
  initialPageParam: 0,
  getNextPageParam: (last: ListPage<unknown>, pages: readonly ListPage<unknown>[]): number | undefined => {
    const loaded = pages.reduce((sum, page) => sum + page.items.length, 0);
    return loaded < last.total && last.items.length > 0 ? loaded : undefined;
  },
  placeholderData: keepPreviousData,
};

interface ListQuery<Row> {
  readonly data: InfiniteData<ListPage<Row>> | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

/** The pages of a list as DataTable wants them: spread `list.table` into it. */
export function useList<Row>(query: ListQuery<Row>) {
  const rows = useMemo(() => query.data?.pages.flatMap(page => page.items) ?? [], [query.data]);
  return {
    rows,
    total: query.data?.pages.at(-1)?.total ?? 0,
    table: {
      rows,
      loading: query.isPending,
      error: query.error,
      onRetry: () => void query.refetch(),
      isComplete: query.data !== undefined && !query.hasNextPage,
      onEndNear: () => {
        if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
      },
    },
  };
}
