import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords } from '../../words/exchange.ts';
import { firstRunWords } from '../../words/first-run.ts';
import { frameWords } from '../../words/frame.ts';
import { firstRunPath } from '../first-run/path.ts';
import { useStep } from '../first-run/use-step.ts';
import classes from './exchange.module.css';
import { nextPages } from './next-pages.ts';
import type { Accepted } from './open-job.ts';

const { done: words } = exchangeWords;

/** What the import did, and what to look at next. The way back stands in the notice. */
export function Done({ accepted, onNext }: { readonly accepted: Accepted; readonly onNext: () => void }) {
  const [step, setStep] = useStep();
  const { kind, fileName, result, written, proposalsLeft } = accepted;
  const { new: added, changed, unchanged, unfiled, operation } = result;
  const lines = [
    added > 0 && words.added(formatAlone(added)),
    changed > 0 && words.changed(formatAlone(changed)),
    ...(written.length > 1 ? written.map(({ noun, count }) => words.byNoun(noun, formatAlone(count))) : []),
    unchanged > 0 && words.unchanged(formatAlone(unchanged)),
    unfiled > 0 && words.unfiled(formatAlone(unfiled)),
    proposalsLeft > 0 && words.proposalsLeft(formatAlone(proposalsLeft)),
  ].filter(line => line !== false);
  return (
    <div className={classes.done}>
      <h2 className={classes.doneTitle}>
        <IconCheck size={20} stroke={2} aria-hidden />
        {words.heading(fileName)}
      </h2>
      {operation === null && <p className={classes.hint}>{words.nothing}</p>}
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {operation !== null && <p className={classes.hint}>{words.undo}</p>}
      <h3 className={classes.section}>{words.next}</h3>
      <ul className={classes.next}>
        {kind === 'units' && (
          <li>
            <button type="button" className={classes.browse} onClick={onNext}>
              {words.tracking}
            </button>
          </li>
        )}
        {kind === 'units' && step === 'units' && (
          <li>
            <Link to={`/${firstRunPath}`} onClick={() => setStep('signers')}>
              {words.nextStep(firstRunWords.stepNames.signers)}
            </Link>
          </li>
        )}
        {nextPages[kind].map(({ path, page }) => (
          <li key={path}>
            <Link to={path}>{frameWords.pages[page]}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
