import { IconCheck } from '@tabler/icons-react';
import type { ExportedReport, OldFigure } from '../../../contract/figures.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { figureWords } from '../../words/figures.ts';
import classes from './checked.module.css';
import { excerptParts } from './excerpt.ts';

const { check: words } = figureWords;

interface CheckedProps {
  readonly fileName: string;
  readonly report: ExportedReport;
  readonly old: readonly OldFigure[];
  readonly onBack: () => void;
}

/** Old figures an edited report still says: under which heading, in which words, and what each is now. */
export function Checked({ fileName, report, old, onBack }: CheckedProps) {
  return (
    <article className={classes.checked}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.heading(fileName)}</h2>
        <button type="button" className={classes.back} onClick={onBack}>
          {words.back}
        </button>
        <p className={classes.against}>{words.against(report.fileName, formatInstant(report.at))}</p>
      </header>
      {old.length === 0 ? (
        <p className={classes.clean}>
          <IconCheck size={18} stroke={2} aria-hidden />
          {report.changed === 0 ? words.nothingChanged : words.clean}
        </p>
      ) : (
        <>
          <p className={classes.found}>{words.found(formatAlone(old.length))}</p>
          <ol className={classes.list}>
            {old.map(figure => (
              <OldFigureLine key={`${figure.heading} ${figure.label} ${figure.excerpt}`} figure={figure} />
            ))}
          </ol>
        </>
      )}
      <p className={classes.limit}>{words.limit}</p>
    </article>
  );
}

function OldFigureLine({ figure }: { readonly figure: OldFigure }) {
  const { heading, label, before, now, excerpt } = figure;
  const [head, old, tail] = excerptParts(excerpt, before);
  return (
    <li>
      <p className={classes.heading}>{heading === '' ? words.noHeading : heading}</p>
      <p className={classes.excerpt}>
        {head}
        <mark>{old}</mark>
        {tail}
      </p>
      <p className={classes.change}>
        {label}: {before} <span>{words.now}</span> <strong>{now}</strong>
      </p>
    </li>
  );
}
