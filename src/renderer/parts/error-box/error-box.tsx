import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { sentenceOf } from '../../app/sentence-of.ts';
import { partWords } from '../../words/parts.ts';
import classes from './error-box.module.css';

const { error: words } = partWords;

interface ErrorBoxProps {
  readonly error: unknown;
  /** "Chưa thực hiện được" unless said otherwise. */
  readonly title?: string;
  /** The register's own sentence unless said otherwise. */
  readonly sentence?: string;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
}

/** What happened, what was kept, what to do: the register's own sentence. Stands where the eye is, beside what failed. */
export function ErrorBox({
  error,
  title = words.title,
  sentence = sentenceOf(error),
  onRetry,
  retryLabel = words.retry,
}: ErrorBoxProps) {
  return (
    <div className={classes.box} role="alert">
      <IconAlertCircle className={classes.sign} size={18} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        <p className={classes.sentence}>{sentence}</p>
      </div>
      {onRetry !== undefined && <Button onClick={onRetry}>{retryLabel}</Button>}
    </div>
  );
}
