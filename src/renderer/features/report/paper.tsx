import './paper-font.css';
import { reportWords as words } from '../../words/report.ts';
import classes from './paper.module.css';
import type { PlacedPiece } from './sections.ts';

/** The report as it will read, on white, in the typeface of documents. */
export function Paper({ pieces }: { readonly pieces: readonly PlacedPiece[] }) {
  const appendices = pieces.filter(({ piece }) => piece.role === 'appendix');
  return (
    <article className={classes.paper} aria-label={words.paper}>
      {pieces
        .filter(({ piece }) => piece.role !== 'appendix')
        .map(placedPiece => (
          <Line key={placedPiece.id} {...placedPiece} />
        ))}
      {appendices.length > 0 && (
        <section className={classes.appendices}>
          <p className={classes.appendicesTitle}>{words.appendices}</p>
          {appendices.map(({ piece, id }) => (
            <p key={id}>{piece.text}</p>
          ))}
        </section>
      )}
      <p className={classes.formNote}>{words.formNote}</p>
    </article>
  );
}

function Line({ piece, id }: PlacedPiece) {
  switch (piece.role) {
    case 'title':
      return <h2 className={classes.documentTitle}>{piece.text}</h2>;
    case 'heading':
      return (
        <h3 id={id} className={classes.heading}>
          {piece.text}
        </h3>
      );
    case 'subheading':
      return (
        <h4 id={id} className={classes.subheading}>
          {piece.text}
        </h4>
      );
    case 'blank':
      return <p className={classes.blank}>{piece.text}</p>;
    default:
      return <p className={classes.paragraph}>{piece.text}</p>;
  }
}

const WIDTHS = ['48%', '64%', '92%', '88%', '95%', '70%', '90%', '84%', '93%', '40%'] as const;

/** Keeps the place of the text while it is being composed. */
export function PaperSkeleton() {
  return (
    <div className={`${classes.paper} ${classes.waiting}`} role="status" aria-label={words.loading}>
      {WIDTHS.map(width => (
        <span key={width} style={{ width }} />
      ))}
    </div>
  );
}
