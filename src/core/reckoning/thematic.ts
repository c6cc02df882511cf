import { wholeCoverage } from './coverage-of-years.ts';
import { periodCoverage } from './meeting-coverage.ts';
import type { UnitsOfDay } from './units-of-day.ts';
import type { UnitYear, YearReckoning } from './year.ts';

/**
 * Cells that held a thematic meeting (sinh hoạt chuyên đề) with the content, reckoned as all meetings are; in any of
 * several years.
 */
export function thematicCells(units: readonly UnitYear[], tree: UnitsOfDay, years: readonly YearReckoning[]): number {
  const thematic = years.map(year => ({ ...year, span: { ...year.span, kind: 'thematic' as const } }));
  const living = years.map(year => new Set(year.units.map(({ unit }) => unit.id)));
  return units.reduce((sum, { unit, period }) => {
    if (!period || unit.kind === 'massOrganisation') return sum;
    const own = thematic.flatMap((year, at) => {
      const then = living[at]?.has(unit.id) ? year.tree.byId.get(unit.id) : undefined;
      return (then && periodCoverage(then, year.tree, year.meetings, year.span)) ?? [];
    });
    return sum + (wholeCoverage(unit, tree, thematic, own)?.done ?? 0);
  }, 0);
}
