import type { ReactNode } from 'react';
import { tableViewWords as words } from '../../words/table-view.ts';
import { formatAlone } from '../format/numbers.ts';
import { OutputMenu } from './output-menu.tsx';
import classes from './table-view.module.css';
import type { SeenOutput } from './use-seen-output.ts';
import { ViewMenu, type ViewMenuProps } from './view-menu.tsx';

interface TableToolsProps<Row> extends ViewMenuProps<Row> {
  /** How many rows the columns' filters leave. */
  readonly seen: number;
  /** How many are seen is said here, and not by the page's own counts. */
  readonly saysSeen: boolean;
  readonly output: SeenOutput;
  readonly children: ReactNode;
}

/** The foot of every table: counts of what is seen, how it is looked at, and where it goes. */
export function TableTools<Row>({ view, columns, rows, seen, saysSeen, output, children }: TableToolsProps<Row>) {
  return (
    <div className={classes.foot}>
      <div className={classes.counts}>
        {saysSeen && seen < rows.length && <strong>{words.seen(formatAlone(seen), formatAlone(rows.length))}</strong>}
        {children}
      </div>
      <div className={classes.ends}>
        <ViewMenu view={view} columns={columns} rows={rows} />
        <OutputMenu busy={output.busy} onOutput={output.start} />
      </div>
    </div>
  );
}
