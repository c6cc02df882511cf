import type { Status } from '../../../../contract/status.ts';
import { Figure } from '../../../parts/figure/figure.tsx';
import { formatCount } from '../../../parts/format/numbers.ts';
import { ShareBar } from '../../../parts/share-bar/share-bar.tsx';
import { overviewWords } from '../../../words/overview.ts';
import type { OnOpen } from '../figure-question.ts';
import classes from './band.module.css';
import { LastYear, modelsOf } from './last-year.tsx';
import { typeLines } from './type-lines.ts';

const { band: words } = overviewWords;

interface ModelsProps {
  readonly models: Status['models'];
  readonly lastYear: Status | undefined;
  readonly onOpen: OnOpen;
}

/** Models of the year by type, the most frequent first; what is beyond four lines stands together. */
export function Models({ models, lastYear, onOpen }: ModelsProps) {
  const lines = typeLines(models.byType);
  const most = Math.max(...lines.map(line => line.count), 1);
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{words.models}</p>
      {models.total === 0 ? (
        <span className={classes.unknown} data-size="large">
          {words.noModels}
        </span>
      ) : (
        <span className={classes.line}>
          <Figure part={models.total} size="large" onOpen={() => onOpen({ figure: 'models' })} />
          <span className={classes.after}>{words.modelsUnit}</span>
        </span>
      )}
      <dl className={classes.types}>
        {lines.map(({ key, label, count }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className={classes.typeBar}>
              <ShareBar parts={[{ key, count, fill: 'count' }]} width={`${Math.round((count / most) * 100)}%`} />
            </dd>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <LastYear year={lastYear?.year} figure={modelsOf(lastYear)} />
    </div>
  );
}
