import type { ImportQuestion } from '../../../contract/exchange.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './preview.module.css';
import { SKIP } from './work.ts';

interface AnswersProps {
  readonly question: ImportQuestion;
  /** Candidate key or skip; null while open. */
  readonly given: string | null;
  readonly onAnswer: (answer: string) => void;
}

/** The candidates, most likely first, and leaving it; a click on the given answer takes it back. */
export function Answers({ question, given, onAnswer }: AnswersProps) {
  const candidates = question.candidates.filter(({ key }) => key !== SKIP);
  return (
    <fieldset className={classes.answers} aria-label={question.sentence} style={{ border: 0, margin: 0, minWidth: 0 }}>
      {candidates.map(({ key, label }) => (
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
