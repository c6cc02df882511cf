import { Button } from '@mantine/core';
import type { ReceivedText } from '../../../contract/passages.ts';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';

const { legacy: words } = cuttingWords;

interface LegacyQuestionProps {
  readonly legacy: NonNullable<ReceivedText['legacy']>;
  readonly onConvert: () => void;
  readonly onKeep: () => void;
}

/** Text in a font of old is read as Unicode only after somebody saw both and said so. */
export function LegacyQuestion({ legacy, onConvert, onKeep }: LegacyQuestionProps) {
  return (
    <section className={classes.question} aria-label={words.question(legacy.fonts.join(', '))}>
      <p className={classes.questionText}>{words.question(legacy.fonts.join(', '))}</p>
      <p className={classes.before} data-quoted>
        {legacy.before}
      </p>
      <p className={classes.after}>{legacy.after}</p>
      <div className={classes.buttons}>
        <Button variant="filled" onClick={onConvert}>
          {words.convert}
        </Button>
        <Button onClick={onKeep}>{words.keep}</Button>
      </div>
    </section>
  );
}
