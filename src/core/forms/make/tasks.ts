import type { Task } from '../../../contract/reference.ts';
import { nameMatcher } from '../../exchange/names/match.ts';
import type { UnitOfDay } from '../../reckoning/units-of-day.ts';

/** "Sở Văn hóa, Thể thao và Du lịch phối hợp Ban …": who helps is not who leads. */
const helpers = /,?\s*phối hợp\s/iu;

/** Tasks of KH 195 by the unit that leads them. A lead that is not surely one of the units is nobody's. */
export function tasksByLead(tasks: readonly Task[], units: readonly UnitOfDay[]): (unitId: string) => readonly Task[] {
  const match = nameMatcher(
    units.map(({ id, name, kind, profile }) => ({ id, name, kind, shortName: profile.short_name })),
  );
  const led = new Map<string, Task[]>();
  for (const task of tasks) {
    const lead = task.lead.split(helpers)[0] ?? '';
    for (const unitId of unitsNamed(lead)) led.set(unitId, [...(led.get(unitId) ?? []), task]);
  }
  return unitId => led.get(unitId) ?? [];

  /** The whole lead is one unit, or each of its parts may be. */
  function unitsNamed(lead: string): readonly string[] {
    const whole = certain(lead);
    return whole === null ? [...new Set(lead.split(',').flatMap(part => certain(part.trim()) ?? []))] : [whole];
  }

  function certain(name: string): string | null {
    const found = match(name);
    return 'match' in found ? found.match : null;
  }
}
