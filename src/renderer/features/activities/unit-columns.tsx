import type { UnitActivityLine } from '../../../contract/activities.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { activityWords } from '../../words/activities.ts';
import classes from './activities.module.css';
import { differenceInWords, type Measure, measureOf, measures } from './figures.ts';

const { columns: words, counted, unknown } = activityWords;

type Source = 'reported' | 'summed';

/** Each figure as reported and as added up, side by side; the one that counts is the dark one. */
export const unitColumns: readonly Column<UnitActivityLine>[] = [
  { key: 'position', heading: words.position, width: 48, align: 'right', frozen: true, cell: line => line.position },
  {
    key: 'name',
    heading: words.name,
    width: 220,
    grow: true,
    frozen: true,
    cell: line => line.unitName,
    sortValue: line => line.unitName,
  },
  ...measures.flatMap(measure => [figureColumn(measure, 'reported'), figureColumn(measure, 'summed')]),
  {
    key: 'difference',
    heading: words.difference,
    width: 160,
    yields: true,
    cell: line => <span className={classes.differs}>{differenceInWords(line)}</span>,
    text: line => differenceInWords(line),
    sortValue: line => differenceInWords(line) || null,
  },
  {
    key: 'counted',
    heading: words.counted,
    width: 128,
    yields: true,
    cell: line => <span className={line.counted === 'none' ? classes.beside : undefined}>{counted[line.counted]}</span>,
    text: line => counted[line.counted],
    sortValue: line => counted[line.counted],
  },
];

function figureColumn(measure: Measure, source: Source): Column<UnitActivityLine> {
  return {
    key: `${measure}-${source}`,
    heading: words[source][measure],
    width: 90,
    align: 'right',
    cell: line => {
      const figure = measureOf(line[source], measure);
      if (figure === null) return <span className={classes.beside}>{unknown}</span>;
      return <span className={line.counted === source ? classes.counted : classes.beside}>{formatCount(figure)}</span>;
    },
    text: line => {
      const figure = measureOf(line[source], measure);
      return figure === null ? unknown : formatCount(figure);
    },
    sortValue: line => measureOf(line[source], measure),
  };
}
