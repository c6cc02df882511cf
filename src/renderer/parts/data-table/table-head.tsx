import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { partWords } from '../../words/parts.ts';
import { type Column, frozenLeft, type Sort } from './columns.ts';
import classes from './data-table.module.css';
import type { Sorting } from './use-items.ts';

const { table: words } = partWords;

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  /** By the values that are here, by the register's keys, or by any column. */
  readonly sortedBy: 'value' | 'register' | 'any';
  readonly tools: ((column: Column<Row>) => ReactNode) | undefined;
  readonly drag: ((column: Column<Row>) => object) | undefined;
  readonly style: React.CSSProperties;
}

export function TableHead<Row>({ columns, sorting, sortedBy, tools, drag, style }: TableHeadProps<Row>) {
  return (
    <thead className={classes.headGroup}>
      <tr className={classes.head} style={style}>
        {columns.map((column, index) => {
          const left = frozenLeft(columns, index);
          const by = sortName(column, sortedBy);
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
              {...drag?.(column)}
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
              {column.heading === '' ? <VisuallyHidden>{words.menu}</VisuallyHidden> : tools?.(column)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Under which name a column is sorted; undefined: it is not. */
function sortName<Row>(column: Column<Row>, sortedBy: TableHeadProps<Row>['sortedBy']): string | undefined {
  if (sortedBy === 'any') return column.heading === '' ? undefined : column.key;
  return sortedBy === 'register' ? column.sortKey : column.sortValue && column.key;
}

function titleOf(sort: Sort | null): string {
  if (sort === null) return words.sort;
  return sort.direction === 'ascending' ? words.sortAscending : words.sortDescending;
}
