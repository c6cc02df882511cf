import type { UnitYear, YearReckoning } from './year.ts';

/** What units did in a year of the period before they merged or closed: it was done, though nobody is left to ask. */
export function departedUnits({ units, years = [] }: YearReckoning): readonly UnitYear[] {
  const living = new Set(units.map(({ unit }) => unit.id));
  return years.flatMap(year => year.units.filter(({ unit }) => !living.has(unit.id)));
}
