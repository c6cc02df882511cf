import { IconLock } from '@tabler/icons-react';
import { closingWords } from '../../words/closing.ts';
import { formatDay } from '../format/days.ts';
import classes from './closed-figures.module.css';

interface ClosedFiguresProps {
  /** Undefined: not known yet. */
  readonly of: { readonly closed: boolean; readonly year: number; readonly asOf: string } | undefined;
}

/** Over a list that can still be written into: the year's figures were closed, and what is written now does not change them. */
export function ClosedFigures({ of }: ClosedFiguresProps) {
  if (of?.closed !== true) return null;
  return (
    <p className={classes.note}>
      <IconLock size={16} stroke={1.8} aria-hidden />
      {closingWords.list(of.year, formatDay(of.asOf))}
    </p>
  );
}
