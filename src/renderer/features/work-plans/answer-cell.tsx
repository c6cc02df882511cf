import { type MouseEvent, useRef } from 'react';
import { type Answer, answer as answers } from '../../../contract/enumerations.ts';
import { State } from '../../parts/state/state.tsx';
import classes from './work-plans.module.css';

interface AnswerCellProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/**
 * The answer. Where there is none both are offered under the pointer, and in the selected cell the other one: one click
 * sets. A double-click opens the cell as F2 does. Keys have the sheet's own ways (x, 0, Space, Delete), so the buttons are
 * no stop for Tab.
 */
export function AnswerCell({ answer, onAnswer }: AnswerCellProps) {
  /** The first click of what may become a double-click pressed a button. */
  const began = useRef(false);

  function choose(event: MouseEvent<HTMLElement>, chosen: Answer): void {
    // The second click of a double-click: what it was meant for may not stand under the pointer any more.
    if (event.detail > 1) return;
    began.current = true;
    event.stopPropagation();
    // The keys stay with the sheet.
    event.currentTarget.closest('table')?.focus({ preventScroll: true });
    onAnswer(chosen);
  }
  const clicks = {
    onMouseDown: (event: MouseEvent) => {
      if (event.detail <= 1) began.current = false;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (began.current) event.stopPropagation();
    },
  };
  return (
    <span className={classes.answer} data-empty={answer === null || undefined} {...clicks}>
      <span className={classes.stands}>{answer !== null && <State state={answer} />}</span>
      <span className={classes.offers}>
        {answers.options
          .filter(offered => offered !== answer)
          .map(offered => (
            <button
              key={offered}
              type="button"
              tabIndex={-1}
              className={classes.offer}
              onClick={event => choose(event, offered)}
            >
              <State state={offered} />
            </button>
          ))}
      </span>
    </span>
  );
}
