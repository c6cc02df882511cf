import { type ModelType, modelType } from '../../../../contract/enumerations.ts';
import { modelTypeLabel } from '../../../../contract/words/labels.ts';
import { overviewWords } from '../../../words/overview.ts';

const { band: words } = overviewWords;

export interface TypeLine {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const LINES = 4;

/** The types there are, the most frequent first; what is beyond four lines stands together. */
export function typeLines(byType: Readonly<Record<ModelType, number>>): readonly TypeLine[] {
  const lines = modelType.options
    .map(type => ({ key: type, label: modelTypeLabel[type], count: byType[type] }))
    .filter(line => line.count > 0)
    .toSorted((left, right) => order(right) - order(left));
  if (lines.length <= LINES) return lines;
  const rest = lines.slice(LINES - 1);
  const count = rest.reduce((sum, line) => sum + line.count, 0);
  return [...lines.slice(0, LINES - 1), { key: 'rest', label: words.otherTypes(rest.length), count }];
}

/** By number; what is of no listed type stands last. */
function order({ key, count }: TypeLine): number {
  return key === 'other' ? 0 : count;
}
