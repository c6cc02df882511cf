import type { ActivityKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import { notRecordedLabel } from '../../../../contract/words/labels.ts';
import { Figure } from '../../../parts/figure/figure.tsx';
import { formatCount } from '../../../parts/format/numbers.ts';
import { overviewWords } from '../../../words/overview.ts';
import type { OnOpen } from '../figure-question.ts';
import classes from './band.module.css';
import { LastYear, sessionsOf } from './last-year.tsx';

const { band: words } = overviewWords;

interface ActivitiesProps {
  readonly status: Status;
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** Công tác tuyên truyền: what the units whose figures are known report together. */
export function Activities({ status, lastYear, onOpen }: ActivitiesProps) {
  const of = (kind: ActivityKind) => status.activities.find(figure => figure.kind === kind);
  const open = () => onOpen({ figure: 'activities' });
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{words.activities}</p>
      {status.activityUnits === 0 ? (
        <span className={classes.unknown} data-size="large">
          {notRecordedLabel}
        </span>
      ) : (
        <>
          <span className={classes.line}>
            <Figure part={of('session')?.quantity ?? 0} size="large" onOpen={open} />
            <span className={classes.after}>{words.sessions}</span>
          </span>
          <span className={classes.lineBelow}>
            <Figure part={of('session')?.people ?? 0} size="middle" onOpen={open} />
            <span className={classes.after}>{words.people}</span>
          </span>
          <span className={classes.lineBelow}>
            <Figure part={of('article')?.quantity ?? 0} size="middle" onOpen={open} />
            <span className={classes.after}>{words.articles}</span>
          </span>
          <p className={classes.basis}>
            {words.activityUnits(formatCount(status.activityUnits), formatCount(status.units.total))}
          </p>
        </>
      )}
      <LastYear year={lastYear?.year} figure={sessionsOf(lastYear)} />
    </div>
  );
}
