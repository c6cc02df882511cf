import { IconCalendarExclamation } from '@tabler/icons-react';
import type { RoundView } from '../../../../contract/rounds.ts';
import { usePeriod } from '../../../app/period.tsx';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone, formatCount } from '../../../parts/format/numbers.ts';
import { closingWords } from '../../../words/closing.ts';
import classes from './closing.module.css';

const { day: words } = closingWords;

/** Which of the two, not the day it is now: past midnight "today" is the new day. */
export type ClosingChoice = 'today' | 'chosen';

interface ClosingDayProps {
  /** The round on the day looked at, and today. */
  readonly chosen: RoundView;
  readonly now: RoundView;
  readonly choice: ClosingChoice;
  readonly onChoose: (choice: ClosingChoice) => void;
}

/** The day looked at is seldom the one meant: today comes first, and what the other would leave out is said. */
export function ClosingDay({ chosen, now, choice, onChoose }: ClosingDayProps) {
  const { asOf, today } = usePeriod();
  const leftOut = arrivals(now) - arrivals(chosen);
  return (
    <>
      <p className={classes.notToday}>
        <IconCalendarExclamation size={18} stroke={1.8} aria-hidden />
        <span>
          <strong>{words.notToday(formatDay(asOf), formatDay(today))}</strong>{' '}
          {leftOut > 0 && words.leftOut(formatAlone(leftOut), formatDay(asOf))}
        </span>
      </p>
      <ChoiceField
        label={words.choice}
        clearable={false}
        choices={[
          { value: 'today', label: words.toToday(formatDay(today), sentOf(now)) },
          { value: 'chosen', label: words.toChosen(formatDay(asOf), sentOf(chosen)) },
        ]}
        value={choice}
        onChange={next => onChoose(next ?? choice)}
      />
    </>
  );
}

function arrivals({ lines }: RoundView): number {
  return lines.reduce((sum, line) => sum + line.receiptCount, 0);
}

function sentOf({ figures }: RoundView): string {
  return `${formatCount(figures.received)}/${formatCount(figures.expected)}`;
}
