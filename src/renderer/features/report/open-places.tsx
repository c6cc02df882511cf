import { Link } from 'react-router';
import { remember } from '../../app/remembered.ts';
import { reportWords } from '../../words/report.ts';
import classes from './report.module.css';

const { openPlaces: words } = reportWords;

interface OpenPlacesProps {
  readonly places: readonly string[];
  /** The round whose own basis leaves them open; null: that of the settings. */
  readonly roundId: string | null;
}

/** Numbers and days of other documents that the text leaves open, and where they are filled in for good. */
export function OpenPlaces({ places, roundId }: OpenPlacesProps) {
  if (places.length === 0) return null;
  const basis = roundId === null ? words.settings : words.round;
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
        <Link
          className={classes.link}
          to={roundId === null ? '/thiet-lap' : '/dot-bao-cao'}
          onClick={() =>
            roundId === null ? remember('settings.section', 'bodies') : remember('rounds.chosen', roundId)
          }
        >
          {basis.link}
        </Link>
        {basis.page}
      </p>
    </section>
  );
}
