import type { ReactNode } from 'react';
import { ROW } from './layout.ts';
import type { Block } from './selection.ts';
import classes from './sheet.module.css';

interface BlockFrameProps {
  /** Height of the heading. */
  readonly under: number;
  readonly block: Block;
  /** Where each row begins. */
  readonly rows: readonly number[];
  readonly columns: readonly { readonly left: number; readonly width: number }[];
  /** What would be filled, while the handle is dragged. */
  readonly dashed?: boolean;
  readonly children?: ReactNode;
}

/** The frame around the selected block. */
export function BlockFrame({ under, block, rows, columns, dashed, children }: BlockFrameProps) {
  const top = rows[block.top] ?? 0;
  const bottom = (rows[block.bottom] ?? 0) + ROW;
  const first = columns[block.left];
  const last = columns[block.right];
  if (first === undefined || last === undefined) return null;
  return (
    <div
      className={classes.frame}
      aria-hidden="true"
      data-dashed={dashed || undefined}
      style={{
        left: first.left - 1,
        top: under + top - 1,
        width: last.left + last.width - first.left + 1,
        height: bottom - top + 1,
      }}
    >
      {children}
    </div>
  );
}
