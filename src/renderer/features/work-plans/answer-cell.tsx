import type { MouseEvent } from 'react';
import { type Answer, answer as answers } from '../../../contract/enumerations.ts';
import { State } from '../../parts/state/state.tsx';
import classes from './work-plans.module.css';

interface AnswerCellProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/**
 * The answer. Where there is none, and in the selected cell, both are offered under the pointer: one click sets, a click on
 * the one that stands takes it back. Keys have the sheet's own ways (x, 0, Space), so the buttons are no stop for Tab.
 */
export function AnswerCell({ answer, onAnswer }: AnswerCellProps) {
  function choose(event: MouseEvent<HTMLElement>, chosen: Answer): void {
    event.stopPropagation();
    // The keys stay with the sheet.
    event.currentTarget.closest('table')?.focus({ preventScroll: true });
    onAnswer(chosen === answer ? null : chosen);
  }
  return (
    <span className={classes.answer} data-empty={answer === null || undefined}>
      <span className={classes.stands}>{answer !== null && <State state={answer} />}</span>
      <span className={classes.offers}>
        {answers.options.map(offered => (
          <button
            key={offered}
            type="button"
            tabIndex={-1}
            className={classes.offer}
            aria-pressed={offered === answer}
            onClick={event => choose(event, offered)}
            onDoubleClick={event => event.stopPropagation()}
          >
            <State state={offered} />
          </button>
        ))}
      </span>
    </span>
  );
}
