import { unitNouns } from '../reckoning/book.ts';
import { profileOn } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { earlierOf } from '../text/days.ts';

/** How the units of the register are called on a day, closed ones too; removed units are not among them. */
export interface UnitsNamed {
  /** Undefined for a unit that was removed. */
  nameOf(id: string): string | undefined;
  /** Place in the protocol order; units that do not live on the day come last. */
  orderOf(id: string): number;
  /** What the unit is searched by. */
  keyOf(id: string): string;
}

export function unitsNamedOn(register: Register, day: string): UnitsNamed {
  return register.book.remember(`units named on ${day}`, unitNouns, () => {
    const profiles = new Map(
      register.book.units().flatMap(({ unit, profiles: all }) => {
        const profile = profileOn(all, day);
        return profile ? [[unit.id, profile] as const] : [];
      }),
    );
    const { order } = register.book.unitsOn(day);
    return {
      nameOf: id => profiles.get(id)?.name,
      orderOf: id => order.get(id) ?? Number.MAX_SAFE_INTEGER,
      keyOf: id => profiles.get(id)?.search_key ?? '',
    };
  });
}

/** The day by which a year's records name their units: the year's last, at most today. */
export function namingDay(register: Register, year: number): string {
  return earlierOf(register.today(), `${year}-12-31`);
}

/** @throws Refusal WRONG_VALUE when a unit is not in the register, or no longer. */
export function requireUnits(register: Register, ids: readonly string[], field: 'unitId' | 'unitIds'): void {
  const known = new Set(register.book.units().map(({ unit }) => unit.id));
  if (!ids.every(id => known.has(id))) refuse('WRONG_VALUE', { field, reason: 'unknownUnit' });
}
