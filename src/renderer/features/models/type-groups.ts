import { type ModelType, modelType } from '../../../contract/enumerations.ts';
import { modelTypeLabel } from '../../../contract/words/labels.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { modelWords } from '../../words/models.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

/**
 * The line before each type, numbered among those that have models: "I Gia đình hạnh phúc: 06". Null counts (the list is
 * narrowed) leave the number out.
 */
export function typeGroups(
  present: ReadonlySet<ModelType>,
  counts: Readonly<Record<ModelType, number>> | null,
): (type: ModelType) => Group {
  const shown = modelType.options.filter(type => present.has(type));
  return type => ({
    key: type,
    numeral: NUMERALS[shown.indexOf(type)] ?? '',
    label:
      counts === null ? modelTypeLabel[type] : modelWords.typeGroup(modelTypeLabel[type], formatAlone(counts[type])),
  });
}
