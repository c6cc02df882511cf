import type { Share, Status } from '../../../../contract/status.ts';
import { notRecordedLabel } from '../../../../contract/words/labels.ts';
import { Figure } from '../../../parts/figure/figure.tsx';
import { ShareBar } from '../../../parts/share-bar/share-bar.tsx';
import { overviewWords } from '../../../words/overview.ts';
import type { OnOpen, OpenFigure } from '../figure-question.ts';
import { isUnknown } from '../is-unknown.ts';
import classes from './band.module.css';
import { LastYear, plansOf } from './last-year.tsx';

const { band: words } = overviewWords;

interface PlansProps {
  readonly status: Status;
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** HPI content in the annual programme, and apart from it the unit's own plan (KH 195, nhiệm vụ 4). */
export function Plans({ status, lastYear, onOpen }: PlansProps) {
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{words.workPlans}</p>
      <PlanShare share={status.workPlans} size="large" figure="workPlans.done" onOpen={onOpen} />
      <p className={classes.labelBelow}>{words.ownPlans}</p>
      <PlanShare share={status.ownPlans} size="middle" figure="ownPlans.done" onOpen={onOpen} />
      <LastYear year={lastYear?.year} figure={plansOf(lastYear)} />
    </div>
  );
}

interface PlanShareProps {
  readonly share: Share;
  readonly size: 'large' | 'middle';
  readonly figure: OpenFigure;
  readonly onOpen: OnOpen;
}

function PlanShare({ share, size, figure, onOpen }: PlanShareProps) {
  return (
    <>
      {isUnknown(share) ? (
        <span className={classes.unknown} data-size={size}>
          {notRecordedLabel}
        </span>
      ) : (
        <Figure part={share.done} whole={share.expected} size={size} onOpen={() => onOpen({ figure })} />
      )}
      <div className={size === 'large' ? classes.firstBar : classes.bar}>
        <ShareBar parts={[{ key: 'done', count: share.done, fill: 'done' }]} of={Math.max(share.expected, 1)} />
      </div>
    </>
  );
}
