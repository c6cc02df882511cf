import { unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { unitWords } from '../../words/units.ts';
import type { TreeRow } from './tree.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** The line before each kind: its numeral among the kinds shown, its name, how many of it are shown. */
export function groupOfRows(rows: readonly TreeRow[]): (row: TreeRow) => Group {
  const kinds = unitKind.options.filter(kind => rows.some(row => row.rootKind === kind));
  const groups = new Map(
    kinds.map((kind, index): [string, Group] => {
      const count = rows.filter(row => row.rootKind === kind && row.depth === 0).length;
      const label = unitKindLabel[kind];
      return [
        kind,
        {
          key: kind,
          numeral: NUMERALS[index] ?? '',
          label: count === 0 ? label : unitWords.group(label, formatAlone(count)),
        },
      ];
    }),
  );
  return row => groups.get(row.rootKind) ?? { key: row.rootKind, label: unitKindLabel[row.rootKind] };
}
