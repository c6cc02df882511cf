import { cellsBelow, type MeetingSpan, type MeetingsByUnit } from './meeting-coverage.ts';
import { highest } from './numbers.ts';
import type { UnitsOfDay } from './units-of-day.ts';
import type { UnitYear } from './year.ts';

/** Meeting records of a year and the part of it they are counted in. */
interface Held {
  readonly meetings: MeetingsByUnit;
  readonly span: MeetingSpan;
}

/** Cells that held a thematic meeting (sinh hoạt chuyên đề) with the content; in any of several years. */
export function thematicCells(units: readonly UnitYear[], tree: UnitsOfDay, years: readonly Held[]): number {
  const countOf = (unitId: string) => highest(years.map(({ meetings, span }) => thematicCount(meetings, unitId, span)));
  return units.reduce((sum, { unit, period }) => {
    if (!period || unit.kind === 'massOrganisation') return sum;
    const kept = cellsBelow(unit, tree).filter(cell => countOf(cell.id) > 0).length;
    return sum + Math.min(Math.max(kept, countOf(unit.id)), period.expected);
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
