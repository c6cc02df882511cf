import type { ReactNode } from 'react';
import classes from './state.module.css';
import { StateSign } from './state-sign.tsx';
import { stateText } from './state-text.ts';
import { looks, type StateName } from './states.ts';

export interface StateProps {
  readonly state: StateName;
  /** Instead of the state's own word: "Chậm 03 ngày", "21 đúng hạn". */
  readonly text?: string;
}

/** Sign, word and colour, always the three. */
export function State({ state, text = stateText(state) }: StateProps) {
  return (
    <span className={classes.state} data-colour={looks[state].colour}>
      <StateSign state={state} />
      {text}
    </span>
  );
}

/** States one under the other: the second beside the first, never instead of it. */
export function States({ children }: { readonly children: ReactNode }) {
  return <span className={classes.stack}>{children}</span>;
}
