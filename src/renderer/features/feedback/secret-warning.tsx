import { IconLock } from '@tabler/icons-react';
import { feedbackWords } from '../../words/feedback.ts';
import classes from './feedback.module.css';

/** Stands wherever public opinion is read or written. */
export function SecretWarning() {
  return (
    <span className={classes.warning}>
      <IconLock size={16} stroke={1.6} aria-hidden />
      {feedbackWords.secret}
    </span>
  );
}
