import type { Coverage } from '../../contract/index.ts';
import { highest } from '../lists.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { coverageAtLeast, coverageNotRecorded, coverageOfCount, coverageOfOne, sumCoverage } from './coverage.ts';
import { isRecorded } from './meeting-answers.ts';
import { cellCountOf, cellsBelow, isCommittee, periodCoverage } from './meeting-coverage.ts';
import type { UnitOfDay, UnitsOfDay } from './units-of-day.ts';
import type { YearReckoning } from './year.ts';

/**
 * Meetings of a unit over several years: once is enough. A committee that answers by count does not say which of its
 * cells did it, so its best year is what can be said: at least so many.
 *
 * What one that answers for itself did counts wherever it stood then: a cell below a committee may be direct by now,
 * and the cells of a committee may have stood below another.
 *
 * @param own the unit's coverage of each year it was counted in by itself.
 */
export function wholeCoverage(
  unit: UnitOfDay,
  tree: UnitsOfDay,
  years: readonly YearReckoning[],
  own: readonly Coverage[],
): Coverage | null {
  if (!isCommittee(unit.kind)) {
    const all = coveragesOf(unit, tree, years);
    return all.length === 0 ? null : onceOf(all);
  }
  const rows = years.flatMap(({ meetings }) => meetings.get(unit.id) ?? []);
  const expected = cellCountOf(unit, tree, rows) ?? 0;
  const [only] = own;
  if (only !== undefined && years.length === 1) return only;
  const cells = cellsBelow(unit, tree).map(cell => onceOf(coveragesOf(cell, tree, years)));
  const kept = sumCoverage(cells);
  const answered = own.filter(coverage => coverage.notRecorded < coverage.expected);
  const best = highest([kept.done, ...answered.map(({ done }) => done)]);
  if (answered.length === 0 && kept.done + kept.no === 0) return coverageNotRecorded(expected);
  if (best >= expected) return coverageOfCount(best, expected);
  // Only where each year was told cell by cell it is known who never did.
  return years.every(year => isToldByCells(unit, year))
    ? { ...kept, notRecorded: kept.notRecorded + expected - kept.expected, expected }
    : coverageAtLeast(best, expected);
}

function coveragesOf(unit: UnitOfDay, tree: UnitsOfDay, years: readonly YearReckoning[]): readonly Coverage[] {
  return years.flatMap(({ meetings, span }) => periodCoverage(unit, tree, meetings, span) ?? []);
}

function isToldByCells(unit: UnitOfDay, { tree, meetings, span: { kind } }: YearReckoning): boolean {
  const tells = (row: MeetingRow) => isRecorded(row) && (kind === undefined || row.kind === kind);
  return cellsBelow(unit, tree).some(cell => (meetings.get(cell.id) ?? []).some(tells));
}

function onceOf(years: readonly Coverage[]): Coverage {
  if (years.some(({ done }) => done > 0)) return coverageOfOne('yes');
  return coverageOfOne(years.some(({ no }) => no > 0) ? 'no' : null);
}
