import type { RowData } from '@tanstack/react-table';
import { type ReactNode, useEffect, useMemo } from 'react';
import { arranged } from '../table-view/arrange.ts';
import { shownColumns } from '../table-view/definition.ts';
import { FilterStrip } from '../table-view/filter-strip.tsx';
import type { AppendixCut } from '../table-view/for-appendix.ts';
import { headingDrag } from '../table-view/heading-drag.ts';
import { HeadingTools } from '../table-view/heading-tools.tsx';
import { TableTools } from '../table-view/table-tools.tsx';
import { useSeenOutput } from '../table-view/use-seen-output.ts';
import { useTableView } from '../table-view/use-table-view.ts';
import { PlainTable, type TableProps } from './plain-table.tsx';
import { useFolds } from './use-folds.ts';
import { nextSort } from './use-items.ts';

export interface DataTableProps<Row extends RowData> extends Omit<TableProps<Row>, 'foot'> {
  /** Counts of what is seen; given as a function, of the rows the columns' filters leave. */
  readonly foot?: ReactNode | ((rows: readonly Row[]) => ReactNode);
  /**
   * The list's name for its views, the same for ever: columns are then chosen, moved, filtered and grouped, and what is seen
   * is printed and exported.
   */
  readonly view?: string;
  /** Title of what is printed and exported; the label when left out. */
  readonly title?: string;
  /** What of it becomes an appendix; all of it when left out. */
  readonly appendix?: AppendixCut<Row>;
  /** What stands in the search field: rows spelled so come first. */
  readonly search?: string;
  /** False while further rows can be fetched by `onEndNear`. */
  readonly isComplete?: boolean;
}

type ViewedTableProps<Row extends RowData> = DataTableProps<Row> & { readonly view: string };

/** A list whose columns, filters, groups and order a person chooses, and which is printed and exported as it is seen. */
export function ViewedTable<Row extends RowData>(props: ViewedTableProps<Row>) {
  const { view: list, title, appendix, search = '', isComplete = true, foot, sort: _, onSort, ...table } = props;
  const { columns, rows, groupOf, onEndNear } = props;
  const view = useTableView(list);
  const { definition, set } = view;
  const { sort } = definition;
  const shown = useMemo(() => shownColumns(columns, definition), [columns, definition]);

  const sortKey =
    onSort === undefined || sort === null ? undefined : columns.find(({ key }) => key === sort.by)?.sortKey;
  const direction = sort?.direction ?? 'ascending';
  useEffect(() => onSort?.(sortKey === undefined ? null : { by: sortKey, direction }), [onSort, sortKey, direction]);

  const seen = useMemo(
    () => arranged({ rows, groupOf, columns, view: definition, search, isSorted: sortKey !== undefined }),
    [rows, groupOf, columns, definition, search, sortKey],
  );
  const folds = useFolds(list, search !== '');
  const output = useSeenOutput({
    ...seen,
    folded: folds.keys,
    title: title ?? props.label,
    appendix,
    columns: shown,
    allColumns: columns,
    view,
    isComplete,
  });

  // What is filtered, grouped or sorted here must all be here.
  const isWhole = Object.keys(definition.filters).length === 0 && definition.groupBy === null;
  const needsAll = !isComplete && (!isWhole || (sort !== null && sortKey === undefined) || output.isWaiting);
  useEffect(() => {
    if (needsAll && rows.length > 0) onEndNear?.();
  }, [needsAll, rows.length, onEndNear]);

  return (
    <>
      <FilterStrip view={view} columns={columns} />
      <PlainTable
        {...table}
        columns={shown}
        rows={seen.rows}
        groupOf={seen.groupOf}
        folds={folds}
        loading={props.loading || view.isPending}
        sorting={{ current: sort, toggle: by => set({ ...definition, sort: nextSort(sort, by) }) }}
        headTools={column => <HeadingTools column={column} columns={columns} rows={rows} view={view} />}
        headDrag={column => headingDrag(columns, view, column)}
        foot={
          rows.length > 0 && (
            <TableTools
              view={view}
              columns={columns}
              rows={rows}
              seen={seen.rows.length}
              saysSeen={typeof foot !== 'function'}
              output={output}
            >
              {footOf(foot, seen.rows)}
            </TableTools>
          )
        }
      />
    </>
  );
}

export function footOf<Row>(foot: ReactNode | ((rows: readonly Row[]) => ReactNode), rows: readonly Row[]): ReactNode {
  return typeof foot === 'function' ? foot(rows) : foot;
}
