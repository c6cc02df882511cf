import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './exchange.module.css';

/** Files that came into the register, the latest first. */
export function ImportedFiles() {
  const files = useQuery(register.exchange.imported.queryOptions({ input: {} }));
  if (files.data === undefined || files.data.length === 0) return null;
  const latestFirst = files.data.toSorted((left, right) => right.at.localeCompare(left.at));
  return (
    <section className={classes.imported}>
      <h2 className={classes.section}>{words.imported.title}</h2>
      <ul>
        {latestFirst.map(({ id, fileName, kind, at }) => (
          <li key={id}>{words.imported.line(fileName, words.importedKind[kind], formatInstant(at))}</li>
        ))}
      </ul>
      <p className={classes.hint}>{words.imported.note}</p>
    </section>
  );
}
