import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';

const { keys: words } = cuttingWords;

/** Every key of the desk, always in sight. */
export function KeyBar() {
  return (
    <ul className={classes.keyBar} aria-label={words.label}>
      {words.list.map(([key, said]) => (
        <li key={key}>
          <kbd className={classes.key}>{key}</kbd>
          <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}
