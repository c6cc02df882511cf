import { IconLock } from '@tabler/icons-react';
import type { RoundView } from '../../../../contract/rounds.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { formatInstant } from '../../../parts/format/instants.ts';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { closingWords } from '../../../words/closing.ts';
import classes from './closing.module.css';

const { band: words, reopen } = closingWords;

interface ClosedBandProps {
  readonly closed: NonNullable<RoundView['closed']>;
  readonly onReopen: () => void;
}

/** Says of a closed round since when, by whom and for which day its figures stand. */
export function ClosedBand({ closed, onReopen }: ClosedBandProps) {
  return (
    <section className={classes.band} aria-label={words.label}>
      <IconLock size={16} stroke={1.8} aria-hidden />
      <span>
        <strong>{words.closed(formatInstant(closed.at), closed.by)}</strong> {words.asOf(formatDay(closed.asOf))}
      </span>
      <WriteButton onClick={onReopen}>{reopen.action}</WriteButton>
    </section>
  );
}
