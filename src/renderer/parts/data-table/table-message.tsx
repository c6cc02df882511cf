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
  if (error !== null && error !== undefined) {
    return (
      <div className={classes.message}>
        <ErrorBox error={error} title={partWords.error.loadTitle} {...(onRetry === undefined ? {} : { onRetry })} />
      </div>
    );
  }
  if (loading) return late ? <Skeleton /> : null;
  return (
    <div className={`${classes.message} ${classes.empty}`}>
      <p>{empty.sentence}</p>
      {empty.action}
    </div>
  );
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
