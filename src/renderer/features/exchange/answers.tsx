import type { ImportQuestion } from '../../../contract/exchange.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './preview.module.css';
import { TypedAnswer } from './typed-answer.tsx';
import { UnitAnswer } from './unit-answer.tsx';
import { NEW_UNIT, SKIP } from './work.ts';

interface AnswersProps {
  readonly question: ImportQuestion;
  /** Candidate key, another unit, what was typed, or skip; null while open. */
  readonly given: string | null;
  /** What was typed and could not be read. */
  readonly notTaken?: string | null;
  readonly onAnswer: (answer: string) => void;
}

/**
 * The candidates, most likely first, whatever else answers the question, and leaving it; a click on the given answer
 * takes it back.
 */
export function Answers({ question, given, notTaken = null, onAnswer }: AnswersProps) {
  const { sentence, takes } = question;
  const choices = choicesOf(question);
  const isChoice = given === SKIP || choices.some(({ key }) => key === given);
  const other = isChoice ? null : given;
  return (
    <fieldset className={classes.answers} aria-label={sentence} style={{ border: 0, margin: 0, minWidth: 0 }}>
      {choices.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          className={classes.answer}
          aria-pressed={given === key}
          onClick={() => onAnswer(key)}
        >
          {label}
        </button>
      ))}
      {(takes === 'unit' || takes === 'unitOrNew') && (
        <UnitAnswer question={sentence} given={other} onAnswer={onAnswer} />
      )}
      {takes === 'value' && <TypedAnswer question={sentence} given={other} notTaken={notTaken} onAnswer={onAnswer} />}
      <button
        type="button"
        className={classes.answer}
        data-skip
        aria-pressed={given === SKIP}
        onClick={() => onAnswer(SKIP)}
      >
        {words.skip}
      </button>
    </fieldset>
  );
}

function choicesOf({ candidates, takes }: ImportQuestion): ImportQuestion['candidates'] {
  const listed = candidates.filter(({ key }) => key !== SKIP);
  const isNewListed = takes !== 'unitOrNew' || listed.some(({ key }) => key === NEW_UNIT);
  return isNewListed ? listed : [...listed, { key: NEW_UNIT, label: words.newUnit }];
}
