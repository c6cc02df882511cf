import { IconQuestionMark } from '@tabler/icons-react';
import type { RosterQuestion } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { roundWords } from '../../../words/rounds.ts';
import classes from '../rounds.module.css';

const { questions: words } = roundWords;

/** More would push the list down; the next come up as these are answered. */
const AT_ONCE = 2;

interface RosterQuestionsProps {
  readonly roundId: string;
  readonly questions: readonly RosterQuestion[];
}

/** What changed among the units since the round was opened: asked quietly, never applied by itself. */
export function RosterQuestions({ roundId, questions }: RosterQuestionsProps) {
  const answer = useChange(client.rounds.answerRoster);
  const exempt = useChange(client.rounds.exempt);
  const isPending = answer.isPending || exempt.isPending;
  const error = answer.error ?? exempt.error;
  if (questions.length === 0) return null;
  return (
    <section className={classes.questions} aria-label={words.label}>
      {error && <ErrorBox error={error} />}
      {questions.slice(0, AT_ONCE).map(question => {
        const { unitId, kind, proposedReason: reason } = question;
        return (
          <div key={unitId} className={classes.question}>
            <IconQuestionMark size={16} stroke={1.8} aria-hidden />
            <span>{sentenceOf(question)}</span>
            {reason === null ? (
              <WriteButton disabled={isPending} onClick={() => answer.mutate({ roundId, unitId, listed: true })}>
                {words.takeIn}
              </WriteButton>
            ) : (
              <WriteButton
                disabled={isPending}
                title={reason}
                onClick={() => exempt.mutate({ roundId, unitIds: [unitId], reason })}
              >
                {words.exemptClosed}
              </WriteButton>
            )}
            <WriteButton disabled={isPending} onClick={() => answer.mutate({ roundId, unitId, listed: false })}>
              {kind === 'founded' ? words.leaveOut : words.dropClosed}
            </WriteButton>
          </div>
        );
      })}
      {questions.length > AT_ONCE && (
        <p className={classes.hint}>{words.more(formatAlone(questions.length - AT_ONCE))}</p>
      )}
    </section>
  );
}

function sentenceOf({ kind, unitName, on, successorNames }: RosterQuestion): string {
  const day = on === null ? null : formatDay(on);
  return kind === 'founded' ? words.founded(unitName, day) : words.closed(unitName, day, successorNames);
}
