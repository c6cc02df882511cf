import { receiptWords as words } from '../../../words/receipts.ts';
import classes from '../rounds.module.css';

interface DayDoubtProps {
  readonly sentence: string;
  readonly isAsked: boolean;
}

/** Above the buttons: why the day is doubted and, once saving was tried, what to do where it is right. */
export function DayDoubt({ sentence, isAsked }: DayDoubtProps) {
  return (
    <p className={classes.doubt} role="alert">
      {sentence} {isAsked && words.dayMeant}
    </p>
  );
}
