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
  readonly onRetry?: () => void;
}

/** What happened, what was kept, what to do: the register's own sentence. Stands where the eye is, beside what failed. */
export function ErrorBox({ error, title = words.title, onRetry }: ErrorBoxProps) {
  return (
    <div className={classes.box} role="alert">
      <IconAlertCircle className={classes.sign} size={18} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        <p className={classes.sentence}>{sentenceOf(error)}</p>
      </div>
      {onRetry !== undefined && <Button onClick={onRetry}>{words.retry}</Button>}
    </div>
  );
}
