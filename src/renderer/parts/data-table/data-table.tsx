import type { RowData } from '@tanstack/react-table';
import { PlainTable } from './plain-table.tsx';
import { type DataTableProps, footOf, ViewedTable } from './viewed-table.tsx';

/** The list of a page. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { view, title, appendix, search, isComplete, foot, ...table } = props;
  if (view !== undefined) return <ViewedTable key={view} {...props} view={view} />;
  return <PlainTable {...table} foot={footOf(foot, props.rows)} />;
}
