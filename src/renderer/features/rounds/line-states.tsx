import type { RoundLine } from '../../../contract/rounds.ts';
import { lineStateText } from '../../../contract/words/states.ts';
import { formatShortDay } from '../../parts/format/days.ts';
import { State, States } from '../../parts/state/state.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { roundWords as words } from '../../words/rounds.ts';

/** The line's main state, and under it whatever else stands: soft copy, asked to complete, extension, accepted. */
export function LineStates({ line }: { readonly line: RoundLine }) {
  return (
    <States>
      <StateParts line={line} />
    </States>
  );
}

/** The same states in words, the main one first. */
export function statesText(line: RoundLine): string {
  if (line.state === 'exempt') return stateText('exempt');
  const waiting = line.state === 'overdue' || line.state === 'notYetDue';
  return [
    lineStateText(line),
    ...(line.softOnly ? [stateText('softOnly')] : []),
    ...(line.askedToComplete ? [stateText('askedToComplete')] : []),
    ...(line.accepted ? [stateText('accepted')] : []),
    ...(waiting && line.extendedTo !== null ? [words.extendedTo(formatShortDay(line.extendedTo))] : []),
  ].join('; ');
}

/** The same states, to be laid out by whoever shows them. */
export function StateParts({ line }: { readonly line: RoundLine }) {
  if (line.state === 'exempt') return <State state="exempt" />;
  const waiting = line.state === 'overdue' || line.state === 'notYetDue';
  return (
    <>
      <State state={line.state} text={lineStateText(line)} />
      {line.softOnly && <State state="softOnly" />}
      {line.askedToComplete && <State state="askedToComplete" />}
      {line.accepted && <State state="accepted" />}
      {waiting && line.extendedTo !== null && (
        <State state="extended" text={words.extendedTo(formatShortDay(line.extendedTo))} />
      )}
    </>
  );
}
