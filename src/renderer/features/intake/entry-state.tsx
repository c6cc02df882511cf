import { IconAlertCircle, IconCheck, IconCircleDashed, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import { intakeWords as words } from '../../words/intake.ts';
import { asksCopyForm, type Entry } from './entries.ts';
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

function lookOf(entry: Entry): keyof typeof signs {
  const { state, report, unitIds, form } = entry;
  if (!report.canBeFiled) return 'refused';
  if (state === 'left' && form !== null && report.result === 'damaged') return 'refused';
  if (state !== 'open') return state;
  return unitIds.length > 0 && !asksCopyForm(entry) ? 'sure' : 'asked';
}

function wordOf(entry: Entry): string {
  const { state, report, form } = entry;
  if (!report.canBeFiled) return words.states.refused;
  if (state === 'confirmed') return words.states.confirmed;
  if (form !== null) return form.isPutAside ? words.states.left : words.formResults[report.result];
  if (state === 'left' && report.result !== 'duplicate') return words.states.left;
  return report.result === 'recognised' && asksCopyForm(entry) ? words.results.asked : words.results[report.result];
}
