import { useId } from 'react';
import { formatAlone } from '../../parts/format/numbers.ts';
import { StateSign } from '../../parts/state/state-sign.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { workPlanWords } from '../../words/work-plans.ts';
import type { AnswerField } from './plan-columns.tsx';
import type { PlanLine } from './plan-line.ts';
import classes from './work-plans.module.css';

const { filter: words } = workPlanWords;

export const wantedAnswers = ['yes', 'no', 'notRecorded'] as const;
export type WantedAnswer = (typeof wantedAnswers)[number];

/** Anything else wants all. */
export function wantedOf(text: string | undefined): WantedAnswer | null {
  return wantedAnswers.find(wanted => wanted === text) ?? null;
}

/** Whether a unit's fact is the wanted one; null wants all. */
export function isWanted({ fields }: PlanLine, field: AnswerField, wanted: WantedAnswer | null): boolean {
  return wanted === null || (fields[field] ?? 'notRecorded') === wanted;
}

interface AnswerFilterProps {
  readonly label: string;
  readonly field: AnswerField;
  readonly lines: readonly PlanLine[];
  readonly chosen: WantedAnswer | null;
  readonly onChoose: (wanted: WantedAnswer | null) => void;
}

/** One fact's answers with how many units gave each; one click narrows the table. */
export function AnswerFilter({ label, field, lines, chosen, onChoose }: AnswerFilterProps) {
  const id = useId();
  return (
    <div className={classes.filter}>
      <span id={id}>{label}</span>
      <div className={classes.choices} role="toolbar" aria-labelledby={id}>
        <button type="button" className={classes.choice} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
          {words.all}
        </button>
        {wantedAnswers.map(wanted => {
          const count = lines.filter(line => isWanted(line, field, wanted)).length;
          return (
            <button
              key={wanted}
              type="button"
              className={classes.choice}
              aria-pressed={wanted === chosen}
              onClick={() => onChoose(wanted === chosen ? null : wanted)}
            >
              <StateSign state={wanted} />
              {words.count(stateText(wanted), formatAlone(count))}
            </button>
          );
        })}
      </div>
    </div>
  );
}
