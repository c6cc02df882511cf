import { overviewWords } from '../../words/overview.ts';
import classes from './overview.module.css';

const { focus: words } = overviewWords;

/** What the official letter puts first in the year (part 2, "Thời gian thực hiện cụ thể"). */
export function Focus({ year }: { readonly year: number }) {
  const phase = words.phases.find(({ from, to }) => from <= year && year <= to);
  if (phase === undefined) return null;
  return (
    <section className={classes.focus}>
      <h2 className={classes.chartTitle}>{words.title(year)}</h2>
      <p className={classes.focusText}>{phase.text}</p>
    </section>
  );
}
