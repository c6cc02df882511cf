import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { figureWords } from '../../words/figures.ts';
import classes from './figures.module.css';

const { aside: words } = figureWords;

/** Beside the report being made: whether the one exported last still says what the register says. */
export function LatestExport({ onOpen }: { readonly onOpen: () => void }) {
  const { asOf } = usePeriod();
  const exported = useQuery(register.figures.exported.queryOptions({ input: { asOf } }));
  const latest = exported.data?.[0];
  if (latest === undefined) return null;
  const at = formatInstant(latest.at);
  return (
    <section>
      <h2 className={classes.title}>{words.title}</h2>
      <p className={classes.plain}>
        {latest.changed > 0 ? words.changed(at, formatAlone(latest.changed)) : words.same(at)}
      </p>
      {latest.changed > 0 && (
        <button type="button" className={classes.link} onClick={onOpen}>
          {words.open}
        </button>
      )}
    </section>
  );
}
