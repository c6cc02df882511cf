import { Button } from '@mantine/core';
import { partWords } from '../../words/parts.ts';
import { useLate } from '../data-table/use-late.ts';
import { formatCount } from '../format/numbers.ts';
import classes from './progress.module.css';

const { progress: words } = partWords;

interface ProgressProps {
  /** What is being done, for the whole of it. */
  readonly label: string;
  /** The step it is at. */
  readonly stage: string;
  readonly done: number;
  /** 0: how much there is, is not known yet. */
  readonly total: number;
  readonly onStop: () => void;
}

/** Work of more than a moment: how far it is, and the way to stop it. Shown only when the wait is felt. */
export function Progress({ label, stage, done, total, onStop }: ProgressProps) {
  const late = useLate(true);
  if (!late) return null;
  return (
    <div className={classes.progress} role="status">
      <div className={classes.text}>
        <p className={classes.label}>{label}</p>
        <p className={classes.stage}>{total > 0 ? words.count(stage, formatCount(done), formatCount(total)) : stage}</p>
        <progress className={classes.bar} aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
      </div>
      <Button onClick={onStop}>{words.stop}</Button>
    </div>
  );
}
