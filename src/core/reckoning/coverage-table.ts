import type { CoverageTable } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { reckonYear } from './year.ts';

/** Units x months as the year's figures count them, in protocol order. */
export function coverageTable(book: Book, year: number, asOf: string): CoverageTable {
  const { units, months } = reckonYear(book, year, asOf);
  const byMonth = months.map(month => new Map(month.units.map(({ unit, coverage }) => [unit.id, coverage])));
  return {
    months: months.map(({ month }) => month),
    rows: units.map(({ unit, position, period }) => ({
      unitId: unit.id,
      unitName: unit.name,
      unitKind: unit.kind,
      position,
      months: byMonth.map(coverages => coverages.get(unit.id) ?? null),
      period,
    })),
  };
}
