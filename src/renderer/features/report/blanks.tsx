import { formatAlone } from '../../parts/format/numbers.ts';
import { reportWords } from '../../words/report.ts';
import classes from './report.module.css';
import { type PlacedPiece, placeOfHeading } from './sections.ts';

const { blanks: words } = reportWords;

interface BlanksProps {
  /** Headings under which a place waits, in order. */
  readonly headings: readonly string[];
  readonly pieces: readonly PlacedPiece[];
}

/** Places only a person can fill; a click shows the place on the paper. */
export function Blanks({ headings, pieces }: BlanksProps) {
  if (headings.length === 0) return <p className={classes.plain}>{words.none}</p>;
  const counted = countHeadings(headings);
  return (
    <section>
      <h2 className={classes.title}>{words.title(formatAlone(headings.length))}</h2>
      <ul className={classes.list}>
        {counted.map(heading => (
          <li key={heading}>
            <button type="button" className={classes.link} onClick={() => show(placeOfHeading(pieces, heading))}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{words.note}</p>
    </section>
  );
}

/** Two places under one heading are one line. */
function countHeadings(headings: readonly string[]): readonly string[] {
  return [...new Set(headings)];
}

function show(id: string | null): void {
  if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
