import { Button } from '@mantine/core';
import { tableViewWords } from '../../words/table-view.ts';
import { ColumnFilter } from './column-filter.tsx';
import { moved, toggledHidden, widened } from './definition.ts';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';
import { isNamed, type ViewColumn } from './view-column.ts';

const { column: words } = tableViewWords;
const STEP = 24;

interface ColumnToolsProps<Row> {
  readonly column: ViewColumn<Row>;
  readonly columns: readonly ViewColumn<Row>[];
  readonly rows: readonly Row[];
  readonly view: TableView;
}

/** Everything that can be done with one column, by mouse or keys alone. */
export function ColumnTools<Row>({ column, columns, rows, view }: ColumnToolsProps<Row>) {
  const { definition, set } = view;
  const { key } = column;
  const isGroup = definition.groupBy === key;
  const width = definition.widths[key] ?? column.width;
  const sortBy = (direction: 'ascending' | 'descending') => {
    const isSo = definition.sort?.by === key && definition.sort.direction === direction;
    return {
      'aria-pressed': isSo,
      onClick: () => set({ ...definition, sort: isSo ? null : { by: key, direction } }),
    };
  };
  return (
    <div className={classes.tools}>
      <div className={classes.buttons}>
        <Button size="compact-sm" {...sortBy('ascending')}>
          {words.ascending}
        </Button>
        <Button size="compact-sm" {...sortBy('descending')}>
          {words.descending}
        </Button>
        {isNamed(column) && (
          <Button
            size="compact-sm"
            aria-pressed={isGroup}
            onClick={() => set({ ...definition, groupBy: isGroup ? null : key })}
          >
            {isGroup ? words.ungroup : words.group}
          </Button>
        )}
        {column.frozen !== true && (
          <>
            <Button size="compact-sm" onClick={() => set(moved(columns, definition, key, -1))}>
              {words.left}
            </Button>
            <Button size="compact-sm" onClick={() => set(moved(columns, definition, key, 1))}>
              {words.right}
            </Button>
            <Button size="compact-sm" onClick={() => set(toggledHidden(definition, key))}>
              {words.hide}
            </Button>
          </>
        )}
        <Button size="compact-sm" onClick={() => set(widened(definition, key, width + STEP))}>
          {words.wider}
        </Button>
        <Button size="compact-sm" onClick={() => set(widened(definition, key, width - STEP))}>
          {words.narrower}
        </Button>
      </div>
      <ColumnFilter column={column} rows={rows} view={view} />
    </div>
  );
}
