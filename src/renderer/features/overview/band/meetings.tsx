import type { Coverage } from '../../../../contract/coverage.ts';
import type { Status } from '../../../../contract/status.ts';
import { notRecordedLabel } from '../../../../contract/words/labels.ts';
import { Figure } from '../../../parts/figure/figure.tsx';
import { formatRatio } from '../../../parts/format/numbers.ts';
import { ShareBar } from '../../../parts/share-bar/share-bar.tsx';
import { overviewWords } from '../../../words/overview.ts';
import type { OnOpen } from '../figure-question.ts';
import { isUnknown } from '../is-unknown.ts';
import classes from './band.module.css';
import { LastYear, ratioOf } from './last-year.tsx';

const { band: words } = overviewWords;

/** From here on the figure is too long for the large size beside “ít nhất”. */
const LONG = 1000;

interface MeetingsProps {
  readonly meetings: Status['meetings'];
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** Party cells whose meetings carried the content at least once in the period (KH 195, nhiệm vụ 2). */
export function Meetings({ meetings: { period, byKind }, lastYear, onOpen }: MeetingsProps) {
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{words.meetings}</p>
      {isUnknown(period) ? (
        <span className={classes.unknown} data-size="large">
          {notRecordedLabel}
        </span>
      ) : (
        <span className={classes.line}>
          {period.atLeast && <span className={classes.before}>{words.atLeast}</span>}
          <Figure
            part={period.done}
            whole={period.expected}
            size={period.expected < LONG ? 'large' : 'middle'}
            onOpen={() => onOpen({ figure: 'meetings.done' })}
          />
        </span>
      )}
      <div className={classes.firstBar}>
        <Done coverage={period} />
      </div>
      <KindLine label={words.subordinate} coverage={byKind.subordinate} />
      <KindLine label={words.grassroots} coverage={byKind.grassroots} />
      <LastYear year={lastYear?.year} figure={ratioOf(lastYear?.meetings.period)} />
    </div>
  );
}

function KindLine({ label, coverage }: { readonly label: string; readonly coverage: Coverage }) {
  if (coverage.expected === 0) return null;
  return (
    <div className={classes.kind}>
      <span>{label}</span>
      <span>{isUnknown(coverage) ? notRecordedLabel : formatRatio(coverage.done, coverage.expected)}</span>
      <div className={classes.kindBar}>
        <Done coverage={coverage} />
      </div>
    </div>
  );
}

function Done({ coverage }: { readonly coverage: Coverage }) {
  return <ShareBar parts={[{ key: 'done', count: coverage.done, fill: 'done' }]} of={Math.max(coverage.expected, 1)} />;
}
