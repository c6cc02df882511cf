import type { Status } from '../../../../contract/status.ts';
import { overviewWords } from '../../../words/overview.ts';
import type { OnOpen } from '../figure-question.ts';
import { Activities } from './activities.tsx';
import classes from './band.module.css';
import { Meetings } from './meetings.tsx';
import { Models } from './models.tsx';
import { Plans } from './plans.tsx';
import { Reports } from './reports.tsx';

interface BandProps {
  readonly status: Status;
  /** "năm 2026": the round's title; null without a round. */
  readonly roundTitle: string | null;
  /** The year before as it ended; undefined: nothing is known of it. */
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** The five figures somebody asks for first; each opens the units behind it. */
export function Band({ status, roundTitle, lastYear, onOpen }: BandProps) {
  return (
    <section className={classes.band} aria-label={overviewWords.band.label}>
      <Reports status={status} title={roundTitle} lastYear={lastYear} onOpen={onOpen} />
      <Plans status={status} lastYear={lastYear} onOpen={onOpen} />
      <Meetings meetings={status.meetings} lastYear={lastYear} onOpen={onOpen} />
      <Activities status={status} lastYear={lastYear} onOpen={onOpen} />
      <Models models={status.models} lastYear={lastYear} onOpen={onOpen} />
    </section>
  );
}
