import type { ReactNode } from 'react';
import { partWords } from '../../words/parts.ts';
import { ErrorBox } from '../error-box/error-box.tsx';
import classes from './data-table.module.css';
import { useLate } from './use-late.ts';

export interface Empty {
  /** One sentence on what the list is for, or that nothing fits the filter. */
  readonly sentence: string;
  /** The one button for the first step. */
  readonly action?: ReactNode;
}

interface TableMessageProps {
  readonly error: unknown;
  readonly onRetry: (() => void) | undefined;
  readonly loading: boolean;
  readonly empty: Empty;
}

/** What stands where there are no rows: why they did not come, that they are coming, or what would stand here. */
export function TableMessage({ error, onRetry, loading, empty }: TableMessageProps) {
  const late = useLate(loading);
  if (isError(error)) return <TableError error={error} onRetry={onRetry} />;
  if (loading) return late ? <Skeleton /> : null;
  return (
    <div className={`${classes.message} ${classes.empty}`}>
      <p>{empty.sentence}</p>
      {empty.action}
    </div>
  );
}

/** Above the rows when there are some: they stay, and so does the place. */
export function TableError({ error, onRetry }: Pick<TableMessageProps, 'error' | 'onRetry'>) {
  if (!isError(error)) return null;
  return (
    <div className={classes.error}>
      <ErrorBox error={error} {...(onRetry === undefined ? {} : { onRetry })} />
    </div>
  );
}

function isError(error: unknown): boolean {
  return error !== null && error !== undefined;
}

const WIDTHS = ['42%', '55%', '38%', '61%', '47%', '52%', '40%', '58%'] as const;

/** Keeps the layout while the rows are on their way. */
function Skeleton() {
  return (
    <div role="status" aria-label={partWords.table.loading}>
      {WIDTHS.map(width => (
        <div key={width} className={classes.skeleton}>
          <span style={{ width }} />
        </div>
      ))}
    </div>
  );
}
