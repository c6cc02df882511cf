import type { RoundLine } from '../../../contract/rounds.ts';
import { lineStateText, signedState } from '../../../contract/words/states.ts';
import { formatShortDay } from '../../parts/format/days.ts';
import { State, States } from '../../parts/state/state.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import type { StateName } from '../../parts/state/states.ts';
import { roundWords as words } from '../../words/rounds.ts';

/** The line's main state, and under it whatever else stands: soft copy, asked to complete, extension, accepted. */
export function LineStates({ line }: { readonly line: RoundLine }) {
  return (
    <States>
      <StateParts line={line} />
    </States>
  );
}

interface NamedState {
  readonly state: StateName;
  readonly text: string;
}

/** The states of a line, the main one first. */
function statesOf(line: RoundLine): readonly NamedState[] {
  const named = (state: StateName): NamedState => ({ state, text: stateText(state) });
  if (line.state === 'exempt') return [named('exempt')];
  const waiting = line.state === 'overdue' || line.state === 'notYetDue';
  return [
    { state: line.state, text: lineStateText(line) },
    ...(line.softOnly ? [named('softOnly')] : []),
    ...(line.askedToComplete ? [named('askedToComplete')] : []),
    ...(line.accepted ? [named('accepted')] : []),
    ...(waiting && line.extendedTo !== null
      ? [{ state: 'extended' as const, text: words.extendedTo(formatShortDay(line.extendedTo)) }]
      : []),
  ];
}

/** The same states in words. */
export function statesText(line: RoundLine): string {
  return statesOf(line)
    .map(({ text }) => text)
    .join('; ');
}

/** The same with their signs, as they are printed. */
export function printedStates(line: RoundLine): string {
  return statesOf(line)
    .map(({ state, text }) => signedState(state, text))
    .join('; ');
}

/** The same states, to be laid out by whoever shows them. */
export function StateParts({ line }: { readonly line: RoundLine }) {
  return statesOf(line).map(({ state, text }) => <State key={state} state={state} text={text} />);
}
