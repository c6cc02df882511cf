import type { RoundLine } from '../../contract/index.ts';
import type { PassageRow } from '../storage/tables.ts';

interface CutReports {
  /** Lines whose report has arrived. */
  readonly received: readonly RoundLine[];
  readonly cutsOf: (unitId: string) => number;
  /** How many of those received have at least one passage. */
  readonly cut: number;
}

/** "12/29 báo cáo đã tách": N is what has arrived, n what somebody cut something from. */
export function cutReports(lines: readonly RoundLine[], passages: readonly PassageRow[]): CutReports {
  const received = lines.filter(line => line.receivedOn !== null);
  const counts = new Map<string, number>();
  for (const { unit_id: unitId } of passages) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const cutsOf = (unitId: string) => counts.get(unitId) ?? 0;
  return { received, cutsOf, cut: received.filter(line => cutsOf(line.unitId) > 0).length };
}
