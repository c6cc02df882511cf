import type { Coverage } from '../../../contract/coverage.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { State } from '../../parts/state/state.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { meetingWords as words } from '../../words/meetings.ts';
import { parseCell } from './cell-value.ts';
import { isRecorded, percentOf } from './coverage-text.ts';
import classes from './meetings.module.css';

/** ✓ Có, ✗ Chưa, 6/7 with its bar; nothing where nobody told us. */
export function MeetingCell({ value }: { readonly value: string }) {
  const cell = parseCell(value);
  if (cell.kind === 'empty') return null;
  if (cell.kind !== 'count') return <State state={cell.kind} />;
  return <Count done={cell.done} total={cell.total} />;
}

function Count({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    // The bar under the figure is its background: a sheet draws some hundred of these with every row that comes into view.
    <span
      className={classes.count}
      style={{ backgroundSize: `${Math.min(done / Math.max(total, 1), 1) * 100}% 3px, 100% 3px` }}
    >
      {`${formatCount(done)}/${formatCount(total)}`}
    </span>
  );
}

interface ResultCellProps {
  readonly result: Coverage;
  /** A party cell or an organisation: yes or no. */
  readonly single: boolean;
}

/** The reckoned column; the only one that writes out "Chưa có số liệu". */
export function ResultCell({ result, single }: ResultCellProps) {
  if (result.expected === 0) return null;
  if (!isRecorded(result)) return <span className={classes.nothing}>{stateText('notRecorded')}</span>;
  if (single) return <State state={result.done > 0 ? 'yes' : 'no'} />;
  const ratio = `${formatCount(result.done)}/${formatCount(result.expected)}`;
  return <strong className={classes.result}>{result.atLeast ? words.atLeast(ratio) : ratio}</strong>;
}

/** From here on a total is as wide as a month's column. */
const LONG = 1000;

/** n/N over its percentage, under a column; where nobody said anything, that and no 0%. */
export function TotalCell({ total, atLeast = false }: { readonly total: Coverage; readonly atLeast?: boolean }) {
  if (total.expected === 0) return null;
  if (!isRecorded(total)) return <span className={classes.unsaid}>{stateText('notRecorded')}</span>;
  const ratio = `${formatCount(total.done)}/${formatCount(total.expected)}`;
  return (
    <>
      <strong className={total.expected < LONG ? undefined : classes.long}>
        {atLeast ? words.atLeast(ratio) : ratio}
      </strong>
      <span className={classes.percent}>{percentOf(total)}</span>
    </>
  );
}
