import { cellsBelow, type MeetingSpan, type MeetingsByUnit } from './meeting-coverage.ts';
import { highest } from './numbers.ts';
import type { UnitsOfDay } from './units-of-day.ts';
import type { UnitYear } from './year.ts';

/** Cells that held a thematic meeting (sinh hoạt chuyên đề) with the content within the span. */
export function thematicCells(
  units: readonly UnitYear[],
  tree: UnitsOfDay,
  meetings: MeetingsByUnit,
  span: MeetingSpan,
): number {
  return units.reduce((sum, { unit, period }) => {
    if (!period || unit.kind === 'massOrganisation') return sum;
    const kept = cellsBelow(unit, tree).filter(cell => thematicCount(meetings, cell.id, span) > 0).length;
    return sum + Math.min(Math.max(kept, thematicCount(meetings, unit.id, span)), period.expected);
  }, 0);
}

/** The highest count one thematic record of the unit gives; a bare yes is one. */
function thematicCount(meetings: MeetingsByUnit, unitId: string, span: MeetingSpan): number {
  return highest(
    (meetings.get(unitId) ?? [])
      .filter(row => row.kind === 'thematic')
      .filter(row => (row.month === null ? isKnown(row.held_on, span) : span.months.has(row.month)))
      .map(row => row.done_count ?? (row.content === 'yes' ? 1 : 0)),
  );
}

function isKnown(heldOn: string | null, { yearlyUntil }: MeetingSpan): boolean {
  return yearlyUntil !== null && (heldOn === null || heldOn <= yearlyUntil);
}
