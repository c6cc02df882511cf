import { figure, fraction } from '../numbers/counts.ts';
import { percent } from '../numbers/percent.ts';
import { figureLabels, figureWords } from '../words/figures.ts';

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

export function share(key: keyof typeof figureLabels, place: string, done: number, expected: number): ReportFigure {
  const text = fraction(done, expected);
  const percentage = expected > 0 ? percent(done, expected) : null;
  const isExact = percentage === null || percentage === '100%' || percentage === '0%';
  return {
    key,
    place,
    label: figureLabels[key],
    text: percentage === null ? text : `${text} (${percentage})`,
    needles: expected === 0 ? [] : isExact || percentage === null ? [text] : [text, percentage],
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
