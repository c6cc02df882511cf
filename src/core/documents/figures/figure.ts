import { figure, fraction } from '../numbers/counts.ts';
import { percentWorthSaying } from '../numbers/percent.ts';
import { figureLabels, figureWords } from '../words/figures.ts';
import { marks } from '../words/unit-table.ts';

/** A figure of the consolidated report: where it stands, how it reads, and the words to look for in an edited copy. */
export interface ReportFigure {
  readonly key: string;
  readonly place: string;
  readonly label: string;
  /** "192/206 (93,2%)", "08" */
  readonly text: string;
  /** Each of these, found in a text, is this figure. Empty for a zero: the sentence then reads otherwise. */
  readonly needles: readonly string[];
  /** Words of the one heading under which they are this figure; left out: wherever they stand. */
  readonly heading?: string | undefined;
}

/** A share as the sentence prints it: its percentage only where one stands there, nothing where nobody answered. */
export function share(
  key: keyof typeof figureLabels,
  place: string,
  { done, expected }: { readonly done: number; readonly expected: number },
  { answered = true, withPercent = true }: { readonly answered?: boolean; readonly withPercent?: boolean } = {},
): ReportFigure {
  const own = { key, place, label: figureLabels[key] };
  if (!answered) return { ...own, text: marks.notRecorded, needles: [] };
  const text = fraction(done, expected);
  const percentage = withPercent && done > 0 ? percentWorthSaying(done, expected) : '';
  const isExact = percentage === '' || percentage === '100%';
  return {
    ...own,
    text: percentage === '' ? text : `${text} (${percentage})`,
    needles: expected === 0 ? [] : isExact ? [text] : [text, percentage],
  };
}

/** `needles`: the words it stands in where they are not those of any count. */
export function count(
  key: keyof typeof figureWords,
  place: string,
  value: number,
  needles: readonly string[] = value > 0 ? figureWords[key](value) : [],
): ReportFigure {
  return {
    key,
    place,
    label: figureLabels[key],
    text: figure(value),
    needles,
  };
}
