import { Link } from 'react-router';
import type { Status } from '../../../../contract/status.ts';
import { Figure } from '../../../parts/figure/figure.tsx';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { ShareBar } from '../../../parts/share-bar/share-bar.tsx';
import { State } from '../../../parts/state/state.tsx';
import type { StateName } from '../../../parts/state/states.ts';
import { overviewWords } from '../../../words/overview.ts';
import { newRoundAddress } from '../addresses.ts';
import type { OnOpen, OpenFigure } from '../figure-question.ts';
import classes from './band.module.css';
import { LastYear, reportsOf } from './last-year.tsx';

const { band: words } = overviewWords;

interface ReportsProps {
  readonly status: Status;
  /** Null until the round itself is there. */
  readonly title: string | null;
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** Who sent the report of the year's round: on time, late, not yet. */
export function Reports({ status: { round, year }, title, lastYear, onOpen }: ReportsProps) {
  if (round === null) {
    return (
      <div className={classes.figure}>
        <p className={classes.label}>{words.noRound(year)}</p>
        <Link className={classes.link} to={newRoundAddress}>
          {words.createRound}
        </Link>
      </div>
    );
  }
  const parts: readonly {
    readonly figure: OpenFigure;
    readonly state: StateName;
    readonly count: number;
    readonly text: (count: string) => string;
  }[] = [
    { figure: 'round.onTime', state: 'onTime', count: round.onTime, text: words.onTime },
    { figure: 'round.late', state: 'late', count: round.late, text: words.late },
    { figure: 'round.missing', state: 'missing', count: round.missing, text: words.missing },
    { figure: 'round.notYetDue', state: 'notYetDue', count: round.notYetDue, text: words.notYetDue },
    { figure: 'round.exempt', state: 'exempt', count: round.exempt, text: words.exempt },
  ];
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{title === null ? words.reportsOfYear(year) : words.reports(title)}</p>
      <Figure
        part={round.received}
        whole={round.expected}
        size="large"
        onOpen={() => onOpen({ figure: 'round.received' })}
      />
      <div className={classes.firstBar}>
        <ShareBar
          height={10}
          parts={[
            { key: 'onTime', count: round.onTime, fill: 'good' },
            { key: 'late', count: round.late, fill: 'warn' },
            { key: 'missing', count: round.missing, fill: 'missing' },
            { key: 'notYetDue', count: round.notYetDue, fill: 'rest' },
          ]}
        />
      </div>
      <ul className={classes.parts}>
        {parts
          .filter(part => part.count > 0)
          .map(part => (
            <li key={part.figure}>
              <button type="button" className={classes.part} onClick={() => onOpen({ figure: part.figure })}>
                <State state={part.state} text={part.text(formatAlone(part.count))} />
              </button>
            </li>
          ))}
      </ul>
      <LastYear year={lastYear?.year} figure={reportsOf(lastYear)} />
    </div>
  );
}
