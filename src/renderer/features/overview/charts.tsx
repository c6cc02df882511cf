import { Link } from 'react-router';
import type { CoverageTable, Status } from '../../../contract/status.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { overviewWords } from '../../words/overview.ts';
import { addresses } from './addresses.ts';
import { isUnknown } from './is-unknown.ts';
import { findingOf } from './kind-bars/finding.ts';
import { KindBars } from './kind-bars/kind-bars.tsx';
import classes from './overview.module.css';
import { Strip } from './strip/strip.tsx';

const { strip, kinds } = overviewWords;

interface ChartsProps {
  readonly status: Status;
  readonly coverage: CoverageTable | undefined;
  /** First month of the programme, for the sentence before any month is over. */
  readonly firstMonth: number;
}

/** Months by unit, and reports by kind; each title says what is to be seen. */
export function Charts({ status, coverage, firstMonth }: ChartsProps) {
  const last = status.meetings.months.at(-1);
  return (
    <div className={classes.charts} data-printed>
      <section className={classes.chart} data-grows={last !== undefined || undefined}>
        <div className={classes.chartHead}>
          <h2 className={classes.chartTitle}>{monthFinding(last)}</h2>
          <Link className={classes.link} to={addresses.meetings} aria-label={strip.tableLabel}>
            {strip.table}
          </Link>
        </div>
        {last === undefined && <p className={classes.hint}>{strip.noMonthHint(firstMonth)}</p>}
        {last !== undefined && coverage && <Strip table={coverage} meetings={status.meetings} />}
      </section>
      {status.round !== null && (
        <section className={classes.chart}>
          <div className={classes.chartHead}>
            <h2 className={classes.chartTitle}>{findingOf(status.round)}</h2>
            <Link className={classes.link} to={addresses.rounds} aria-label={kinds.tableLabel}>
              {strip.table}
            </Link>
          </div>
          <KindBars round={status.round} />
        </section>
      )}
    </div>
  );
}

/** What the latest month that is over says. */
function monthFinding(last: Status['meetings']['months'][number] | undefined): string {
  if (last === undefined) return strip.noMonth;
  const { month, cells } = last;
  if (isUnknown(cells)) return strip.unknownMonth(month);
  return strip.title(month, `${formatCount(cells.done)}/${formatCount(cells.expected)}`);
}
