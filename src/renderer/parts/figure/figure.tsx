import { partWords } from '../../words/parts.ts';
import { formatCount, formatPercent, SMALLEST_WHOLE_FOR_PERCENT } from '../format/numbers.ts';
import classes from './figure.module.css';

interface FigureProps {
  readonly part: number;
  /** Left out for a plain count: "182". */
  readonly whole?: number;
  /** Opens the list behind the figure; a thin underline says that it can. */
  readonly onOpen?: () => void;
  readonly size?: 'large' | 'middle' | 'text';
}

/** n/N (percent), or a count; never a percentage alone. */
export function Figure({ part, whole, onOpen, size = 'text' }: FigureProps) {
  const text = whole === undefined ? formatCount(part) : `${formatCount(part)}/${formatCount(whole)}`;
  const withPercent = whole !== undefined && whole >= SMALLEST_WHOLE_FOR_PERCENT;
  return (
    <span className={`${classes.figure} ${size === 'text' ? '' : (classes[size] ?? '')}`}>
      {onOpen === undefined ? (
        text
      ) : (
        <button type="button" className={classes.open} title={partWords.figure.open} onClick={onOpen}>
          {text}
        </button>
      )}
      {withPercent && <span className={classes.percent}> ({formatPercent(part, whole)})</span>}
    </span>
  );
}
