import type { ExportedReport } from '../../../contract/figures.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { figureWords } from '../../words/figures.ts';
import classes from './figures.module.css';

const { list: words } = figureWords;

interface ExportedListProps {
  readonly reports: readonly ExportedReport[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Reports exported so far, the latest first, each with how many of its figures are others now. */
export function ExportedList({ reports, chosenId, onChoose }: ExportedListProps) {
  return (
    <section>
      <h2 className={classes.title}>{words.title}</h2>
      <ul className={classes.list}>
        {reports.map(({ id, at, who, fileName, asOf, changed }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.report}
              aria-pressed={id === chosenId}
              title={who}
              onClick={() => onChoose(id)}
            >
              <span className={classes.name}>{fileName}</span>
              <span className={classes.when}>{words.line(formatInstant(at), formatDay(asOf))}</span>
              <span className={classes.count} data-changed={changed > 0 || undefined}>
                {changed > 0 ? words.changed(formatAlone(changed)) : words.same}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
