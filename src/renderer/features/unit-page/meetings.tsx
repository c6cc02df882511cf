import type { Coverage } from '../../../contract/coverage.ts';
import type { UnitPage } from '../../../contract/unit-page.ts';
import { formatRatio } from '../../parts/format/numbers.ts';
import { StateSign } from '../../parts/state/state-sign.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { unitPageWords } from '../../words/unit-page.ts';
import { isRecorded } from '../meetings/coverage-text.ts';
import { addresses } from '../overview/addresses.ts';
import { Nothing, Section } from './section.tsx';
import classes from './unit-page.module.css';

const { meetings: words, unknown, none } = unitPageWords;

/** Months that are over, one beside the other, and the whole year as it is counted. */
export function Meetings({ page }: { readonly page: UnitPage }) {
  const { months, period } = page;
  const place = { label: words.page, to: addresses.meetings, search: ['meetings.search', page.unit.name] } as const;
  return (
    <Section title={words.title} place={place}>
      {period === null && <Nothing>{words.none}</Nothing>}
      {period !== null && (
        <ol className={classes.months}>
          {months.map(({ month, coverage }) => (
            <li key={month} title={words.monthLong(month, coverage === null ? none : spoken(coverage))}>
              <span className={classes.month}>{words.month(month)}</span>
              <Cell coverage={coverage} />
            </li>
          ))}
          <li data-whole>
            <span className={classes.month}>{words.period}</span>
            <Cell coverage={period} />
          </li>
        </ol>
      )}
      {period !== null && months.length === 0 && <Nothing>{words.noMonth}</Nothing>}
    </Section>
  );
}

/** A chi bộ answers with a sign, a đảng ủy by its count. */
function Cell({ coverage }: { readonly coverage: Coverage | null }) {
  if (coverage === null || !isRecorded(coverage)) return <span className={classes.quiet}>{unknown}</span>;
  if (coverage.expected > 1) return <span>{ratioOf(coverage)}</span>;
  const state = coverage.done > 0 ? 'yes' : 'no';
  return (
    <span className={classes.sign}>
      <StateSign state={state} />
      {stateText(state)}
    </span>
  );
}

function ratioOf({ done, expected, atLeast }: Coverage): string {
  const ratio = `${done}/${expected}`;
  return atLeast ? words.atLeast(ratio) : ratio;
}

function spoken(coverage: Coverage): string {
  if (!isRecorded(coverage)) return none;
  return coverage.expected > 1
    ? formatRatio(coverage.done, coverage.expected)
    : stateText(coverage.done > 0 ? 'yes' : 'no');
}
