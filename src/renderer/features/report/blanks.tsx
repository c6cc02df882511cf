import { formatAlone } from '../../parts/format/numbers.ts';
import { reportWords } from '../../words/report.ts';
import classes from './report.module.css';
import { blankPlaces, type PlacedPiece } from './sections.ts';

const { blanks: words } = reportWords;

/** Places only a person can fill; a click shows the place on the paper. */
export function Blanks({ pieces }: { readonly pieces: readonly PlacedPiece[] }) {
  const places = blankPlaces(pieces);
  if (places.length === 0) return <p className={classes.plain}>{words.none}</p>;
  return (
    <section>
      <h2 className={classes.title}>{words.title(formatAlone(places.length))}</h2>
      <ul className={classes.list}>
        {places.map(({ id, heading }) => (
          <li key={id}>
            <button type="button" className={classes.link} onClick={() => show(id)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{words.note}</p>
    </section>
  );
}

function show(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
