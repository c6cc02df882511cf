import type { MouseEvent } from 'react';
import { type Answer, answer as answers } from '../../../contract/enumerations.ts';
import { State } from '../../parts/state/state.tsx';
import classes from './work-plans.module.css';

interface AnswerCellProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/**
 * The answer; under the pointer both are offered, one click sets, a click on the one that stands takes it back. Keys have
 * the sheet's own ways (x, 0, Space), so the buttons are no stop for Tab.
 */
export function AnswerCell({ answer, onAnswer }: AnswerCellProps) {
  function choose(event: MouseEvent, chosen: Answer): void {
    event.stopPropagation();
    onAnswer(chosen === answer ? null : chosen);
  }
  return (
    <span className={classes.answer}>
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
