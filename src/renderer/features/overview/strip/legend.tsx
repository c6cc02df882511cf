import { overviewWords } from '../../../words/overview.ts';
import classes from './strip.module.css';

const { legend: words } = overviewWords.strip;

export function Legend() {
  return (
    <>
      <svg width={10} height={24} viewBox="0 0 10 24" aria-hidden="true">
        <path className={classes.rest} d="M0 0h10v12h-10z" />
        <path className={classes.done} d="M0 12h10v12h-10z" />
      </svg>
      {words.done}
      <svg width={10} height={24} viewBox="0 0 10 24" aria-hidden="true">
        <path className={classes.box} d="M.5 .5h9v23h-9z" />
        <path className={classes.cross} d="M2.5 9.5l5 5M2.5 14.5l5 -5" />
      </svg>
      {words.no}
      <svg width={10} height={24} viewBox="0 0 10 24" aria-hidden="true">
        <path className={classes.dot} d="M4 21h2v2h-2z" />
      </svg>
      {words.notRecorded}
    </>
  );
}
