import { usualEnding } from '../../parts/fields/number-ending.ts';
import type { PlanLine } from './plan-line.ts';

export type NumberField = 'programmeNumber' | 'ownPlanNumber';

/** What usually follows the number of a plan of such a unit, "-KH/ĐU": as most units of its kind write it. */
export function planEnding(lines: readonly PlanLine[], { unitKind }: PlanLine, field: NumberField): string | null {
  return usualEnding(lines.filter(line => line.unitKind === unitKind).map(line => line.fields[field]));
}
