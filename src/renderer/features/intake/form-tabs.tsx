import { formatCount } from '../../parts/format/numbers.ts';
import { intakeWords as words } from '../../words/intake.ts';
import { Questions } from '../exchange/questions.tsx';
import { RefusedCells } from '../exchange/refused-cells.tsx';
import { openQuestions } from '../exchange/work.ts';
import type { Entry } from './entries.ts';
import { linesOf } from './form-entries.ts';
import { FormLines } from './form-lines.tsx';
import type { Forms } from './use-forms.ts';

export type ReviewTab = 'files' | 'rest' | 'lines' | 'questions' | 'refused';

/** The papers, those that are not confirmed, then what the forms say: counted, what there is none of is not shown. */
export function tabsOf(
  entries: readonly Entry[],
  { preview, asked }: Forms,
): readonly { readonly key: ReviewTab; readonly label: string }[] {
  const all: readonly { readonly key: ReviewTab; readonly count: number; readonly stands: boolean }[] = [
    { key: 'files', count: entries.length, stands: true },
    { key: 'rest', count: restOf(entries).length, stands: entries.length > 1 },
    { key: 'lines', count: linesOf(entries, preview?.lines ?? []).length, stands: preview !== null },
    { key: 'questions', count: openQuestions(asked).length, stands: asked.questions.length > 0 },
    { key: 'refused', count: preview?.refused.length ?? 0, stands: (preview?.refused.length ?? 0) > 0 },
  ];
  return all
    .filter(({ stands }) => stands)
    .map(({ key, count }) => ({ key, label: words.tab(words.tabs[key], formatCount(count)) }));
}

/** What still wants a look: waiting, put aside, not taken. */
export function restOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ state }) => state !== 'confirmed');
}

interface FormTabProps {
  readonly tab: Exclude<ReviewTab, 'files' | 'rest'>;
  readonly entries: readonly Entry[];
  readonly forms: Forms;
}

/** What the forms would change, what only the clerk can read in them, and what is not taken. */
export function FormTab({ tab, entries, forms }: FormTabProps) {
  const { preview, asked } = forms;
  // A form has no sheets: a value stands in the form of a unit.
  const names = new Map(preview?.files.map(({ key, unitName, fileName }) => [key, unitName ?? fileName]));
  const placed = <Found extends { readonly sheet: string }>(found: Found): Found => ({
    ...found,
    sheet: names.get(found.sheet) ?? found.sheet,
  });
  switch (tab) {
    case 'lines':
      return <FormLines lines={linesOf(entries, preview?.lines ?? [])} left={forms.left} onTick={forms.tick} />;
    case 'questions':
      return <Questions work={{ ...asked, questions: asked.questions.map(placed) }} onDecide={forms.answer} />;
    case 'refused':
      return <RefusedCells refused={(preview?.refused ?? []).map(placed)} />;
  }
}
