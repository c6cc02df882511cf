import { unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { workPlanWords as words } from '../../words/work-plans.ts';
import type { PlanLine } from './plan-line.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** The line before each kind of unit: how many of it are seen. */
export function groupOfPlans(lines: readonly PlanLine[]): (line: PlanLine) => Group {
  const kinds = unitKind.options.filter(kind => lines.some(line => line.unitKind === kind));
  const groups = new Map(
    kinds.map((kind, index): [string, Group] => {
      const count = lines.filter(line => line.unitKind === kind).length;
      return [
        kind,
        { key: kind, numeral: NUMERALS[index] ?? '', label: words.group(unitKindLabel[kind], formatAlone(count)) },
      ];
    }),
  );
  return line => groups.get(line.unitKind) ?? { key: line.unitKind, label: unitKindLabel[line.unitKind] };
}
