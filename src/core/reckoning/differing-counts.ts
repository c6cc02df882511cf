import type { Coverage } from '../../contract/index.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { isRecorded, periodByCount } from './meeting-answers.ts';
import { cellCountOf, cellsBelow, isCommittee } from './meeting-coverage.ts';
import type { UnitYear, YearReckoning } from './year.ts';

/** Counts of a committee that cannot all be right, beside the number of its cells. */
export interface DifferingCounts {
  readonly unit: UnitYear['unit'];
  readonly expected: number;
  /** Records whose typed total is not the unit's number of cells. */
  readonly otherTotals: readonly MeetingRow[];
  /** Records of more cells than there are. */
  readonly above: readonly MeetingRow[];
  /** Its own count and that of its cells kept one by one, where both stand and differ. */
  readonly twice: { readonly byCount: Coverage; readonly byCells: Coverage } | null;
}

/** Each đảng ủy whose counts differ from one another or from its number of chi bộ. */
export function differingCounts({ units, meetings, tree, span }: YearReckoning): readonly DifferingCounts[] {
  return units.flatMap(({ unit, period }) => {
    const rows = (meetings.get(unit.id) ?? []).filter(isRecorded);
    const expected = cellCountOf(unit, tree, rows);
    if (!isCommittee(unit.kind) || expected === null) return [];
    const otherTotals = rows.filter(row => row.total_count !== null && row.total_count !== expected);
    const above = rows.filter(row => (row.done_count ?? 0) > (row.total_count ?? expected));
    const byCount = periodByCount(
      rows.filter(row => row.month === null),
      rows.filter(row => row.month !== null && span.months.has(row.month)),
      expected,
    );
    const keptOneByOne = cellsBelow(unit, tree).length > 0 && byCount.notRecorded === 0 && period;
    const twice = keptOneByOne && period.done !== byCount.done ? { byCount, byCells: period } : null;
    return otherTotals.length + above.length === 0 && twice === null
      ? []
      : [{ unit, expected, otherTotals, above, twice }];
  });
}
