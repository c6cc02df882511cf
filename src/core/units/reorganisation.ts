import type { ReorganisationPreview } from '../../contract/index.ts';
import { roundState } from '../../contract/index.ts';
import { reportedUnits } from '../reckoning/reported-units.ts';
import { rosterOf } from '../reckoning/roster.ts';
import { isAlive, profileOn } from '../reckoning/units-of-day.ts';
import type { Register } from '../register.ts';
import { findUnit } from './find.ts';

/** What a change of these units on a day would touch: units below them, and rounds that speak of them. */
export function previewReorganisation(
  register: Register,
  { unitIds, on }: { readonly unitIds: readonly string[]; readonly on: string },
): ReorganisationPreview {
  const { book } = register;
  const wanted = new Set(unitIds);
  return {
    units: unitIds.map(id => {
      const { unit, profiles } = findUnit(register.database, id);
      const below = book.units().flatMap(child => {
        const profile = isAlive(child.unit, on) ? profileOn(child.profiles, on) : undefined;
        return profile?.parent_id === id ? [profile.name] : [];
      });
      return { id, version: unit.version, name: profileOn(profiles, on)?.name ?? '', below };
    }),
    rounds: book
      .rounds()
      .filter(round => round.due_on >= on || round.state === 'closed')
      .flatMap(round => {
        const received = reportedUnits(book, round.id);
        const listed = rosterOf(book, round)
          .filter(({ unit }) => wanted.has(unit.id))
          .map(({ unit }) => ({ name: unit.name, received: received.has(unit.id) }));
        if (listed.length === 0) return [];
        return [{ id: round.id, title: round.title, state: roundState.parse(round.state), listed }];
      }),
  };
}
