import { IconAlertCircle, IconCheck, IconCircleDashed, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import { intakeWords as words } from '../../words/intake.ts';
import type { Entry } from './entries.ts';
import classes from './intake.module.css';

const signs = {
  confirmed: IconCheck,
  left: IconMinus,
  refused: IconAlertCircle,
  sure: IconCircleDashed,
  asked: IconQuestionMark,
} as const;

/** Sign, word and colour: what stands with a report now. */
export function EntryState({ entry }: { readonly entry: Entry }) {
  const look = lookOf(entry);
  const Sign = signs[look];
  return (
    <span className={classes.state} data-look={look}>
      <Sign size={15} stroke={2} aria-hidden />
      {wordOf(entry)}
    </span>
  );
}

function lookOf({ state, report, unitIds }: Entry): keyof typeof signs {
  if (!report.canBeFiled) return 'refused';
  if (state !== 'open') return state;
  return unitIds.length > 0 ? 'sure' : 'asked';
}

function wordOf({ state, report }: Entry): string {
  if (!report.canBeFiled) return words.states.refused;
  if (state === 'confirmed') return words.states.confirmed;
  return state === 'left' && report.result !== 'duplicate' ? words.states.left : words.results[report.result];
}
