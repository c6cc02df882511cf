import { formatDay } from '../../../parts/format/days.ts';
import { formatPercent, SMALLEST_WHOLE_FOR_PERCENT } from '../../../parts/format/numbers.ts';
import { State } from '../../../parts/state/state.tsx';
import { stateText } from '../../../parts/state/state-text.ts';
import { receiptWords as words } from '../../../words/receipts.ts';
import type { AfterSaving } from '../after-saving.ts';
import classes from '../rounds.module.css';

interface AfterSavingNoteProps {
  readonly after: AfterSaving;
  readonly receivedOn: string;
}

/** Above the buttons: what saving will make of the line and of the round. */
export function AfterSavingNote({ after, receivedOn }: AfterSavingNoteProps) {
  return (
    <div className={classes.after}>
      <span className={classes.afterState}>
        {words.after}
        {after.kind === 'received' && <State state={after.state} text={stateText(after.state, after.daysLate)} />}
        {after.kind === 'notCounted' && words.notCountedAfter}
        {after.kind === 'afterAsOf' && words.afterLater(formatDay(receivedOn))}
      </span>
      {after.kind === 'received' && <span>{words.whole(wholeOf(after.received, after.expected))}</span>}
    </div>
  );
}

function wholeOf(received: number, expected: number): string {
  const percent = expected < SMALLEST_WHOLE_FOR_PERCENT ? '' : formatPercent(received, expected);
  return words.wholeUnits(`${received}/${expected}`, percent);
}
