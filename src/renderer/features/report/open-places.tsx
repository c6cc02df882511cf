import { Link } from 'react-router';
import { remember } from '../../app/remembered.ts';
import { reportWords } from '../../words/report.ts';
import classes from './report.module.css';

const { openPlaces: words } = reportWords;

/** Numbers and days of other documents that the text leaves open, and where they are filled in for good. */
export function OpenPlaces({ places }: { readonly places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{words.title}</h2>
      <ul className={classes.list}>
        {places.map(place => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <p className={classes.note}>
        {words.note}{' '}
        <Link className={classes.link} to="/thiet-lap" onClick={() => remember('settings.section', 'bodies')}>
          {words.settings}
        </Link>
        {words.end}
      </p>
    </section>
  );
}
