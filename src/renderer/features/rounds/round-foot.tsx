import type { RoundView } from '../../../contract/rounds.ts';
import { formatAlone, formatRatio } from '../../parts/format/numbers.ts';
import { State } from '../../parts/state/state.tsx';
import type { StateName } from '../../parts/state/states.ts';
import { partWords } from '../../words/parts.ts';
import { roundWords } from '../../words/rounds.ts';
import type { OpenFigure } from '../overview/figure-question.ts';
import classes from './rounds.module.css';

const { foot: words } = roundWords;

interface RoundFootProps {
  readonly view: RoundView;
  readonly shown: number;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** Counts of the round; when the list is narrowed, how much of it is seen. */
export function RoundFoot({ view, shown, onOpen }: RoundFootProps) {
  const { figures, lines } = view;
  const parts: readonly {
    readonly state: StateName;
    readonly figure: OpenFigure;
    readonly count: number;
    readonly text: (n: string) => string;
  }[] = [
    { state: 'onTime', figure: 'round.onTime', count: figures.onTime, text: words.onTime },
    { state: 'late', figure: 'round.late', count: figures.late, text: words.late },
    { state: 'missing', figure: 'round.missing', count: figures.missing, text: words.missing },
    { state: 'notYetDue', figure: 'round.notYetDue', count: figures.notYetDue, text: words.notYetDue },
    { state: 'exempt', figure: 'round.exempt', count: figures.exempt, text: words.exempt },
  ];
  return (
    <div className={classes.foot}>
      <strong className={classes.footMain}>
        {shown === lines.length
          ? words.all(formatAlone(lines.length), formatRatio(figures.received, figures.expected))
          : words.shown(formatAlone(shown), formatAlone(lines.length))}
      </strong>
      {parts
        .filter(part => part.count > 0)
        .map(part => (
          <button
            key={part.state}
            type="button"
            className={classes.footFigure}
            title={partWords.figure.open}
            onClick={() => onOpen(part.figure)}
          >
            <State state={part.state} text={part.text(formatAlone(part.count))} />
          </button>
        ))}
      <span className={classes.footNoteRight}>{words.note}</span>
    </div>
  );
}
