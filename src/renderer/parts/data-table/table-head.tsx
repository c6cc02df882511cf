import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { partWords } from '../../words/parts.ts';
import { type Column, frozenLeft, type Sort } from './columns.ts';
import classes from './data-table.module.css';
import type { Sorting } from './use-items.ts';

const { table: words } = partWords;

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly serverSorted: boolean;
  readonly style: React.CSSProperties;
}

export function TableHead<Row>({ columns, sorting, serverSorted, style }: TableHeadProps<Row>) {
  return (
    <thead className={classes.headGroup}>
      <tr className={classes.head} style={style}>
        {columns.map((column, index) => {
          const left = frozenLeft(columns, index);
          const by = serverSorted ? column.sortKey : column.sortValue && column.key;
          const sort = by !== undefined && sorting.current?.by === by ? sorting.current : null;
          return (
            <th
              key={column.key}
              scope="col"
              className={classes.heading}
              data-align={column.align}
              data-frozen={left !== null || undefined}
              data-last-frozen={(left !== null && !columns[index + 1]?.frozen) || undefined}
              style={left === null ? undefined : { left }}
              aria-sort={sort?.direction}
            >
              {by === undefined ? (
                column.heading
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  className={classes.sort}
                  title={titleOf(sort)}
                  onClick={() => sorting.toggle(by)}
                >
                  {column.heading}
                  {sort?.direction === 'ascending' && <IconArrowUp size={14} stroke={1.8} aria-hidden />}
                  {sort?.direction === 'descending' && <IconArrowDown size={14} stroke={1.8} aria-hidden />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function titleOf(sort: Sort | null): string {
  if (sort === null) return words.sort;
  return sort.direction === 'ascending' ? words.sortAscending : words.sortDescending;
}
