import type { FoundedUnit } from '../../contract/index.ts';
import { reportedUnits } from '../reckoning/reported-units.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { plainLine } from '../rounds/open.ts';
import { linesToWrite } from '../rounds/write-line.ts';
import type { UnitProfileRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { writeProfile } from './change.ts';
import { insertUnit } from './create.ts';
import { findUnit } from './find.ts';

export interface LivingUnit {
  readonly history: UnitHistory;
  readonly profile: UnitProfileRow;
}

/** A unit that lived the day before `on`, so that it can end or be split then. @throws Refusal NOT_FOUND, WRONG_VALUE. */
export function livingUnit(register: Register, id: string, on: string): LivingUnit {
  const history = findUnit(register.database, id);
  const profile = profileOn(history.profiles, on);
  const { unit } = history;
  const begun = unit.opened_on === null || unit.opened_on < on;
  if (!profile || !begun || (unit.closed_on !== null && unit.closed_on < on)) {
    return refuse('WRONG_VALUE', { field: 'closedOn', reason: 'endedAlready' });
  }
  return { history, profile };
}

/** A unit founded on a day in the place of another: below the same one, at the same position. Returns its id. */
export function found(writer: Writer, unit: FoundedUnit, on: string, inPlaceOf: UnitProfileRow): string {
  const { parent_id: parentId, position } = inPlaceOf;
  return insertUnit(writer, { ...unit, parentId, position, code: null, openedOn: on, note: null });
}

/**
 * Units directly below those that end on a day, moved below another from that day on. What takes over its own
 * superior, at whatever depth, stands where that stood.
 */
export function moveBelow(
  writer: Writer,
  register: Register,
  { ending, to, on }: { readonly ending: readonly LivingUnit[]; readonly to: string; readonly on: string },
): void {
  const parents = new Map(register.book.unitsOn(on).units.map(unit => [unit.id, unit.parentId]));
  for (const { history, profile } of ending) {
    if (!parents.has(history.unit.id)) parents.set(history.unit.id, profile.parent_id);
  }
  const ends = new Set(ending.map(({ history }) => history.unit.id));
  const move = (id: string, parentId: string | null) => {
    // Read from the file: the same operation may have begun the successor's profile of that day.
    const history = findUnit(register.database, id);
    writeProfile(writer, history, { id, asOf: on, from: on, changes: { parentId } });
    writer.touch('unit', id);
  };
  const place = placeAbove(ends, parents, to);
  if (place !== undefined) move(to, place);
  for (const [id, parentId] of parents) {
    if (id !== to && parentId !== null && ends.has(parentId) && !ends.has(id)) move(id, to);
  }
}

/** What stands above the topmost of the ending units that a unit is below; undefined where it is below none. */
function placeAbove(
  ends: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
  to: string,
): string | null | undefined {
  let place: string | null | undefined;
  for (let id = parents.get(to) ?? null; id !== null; id = parents.get(id) ?? null) {
    if (ends.has(id)) place = parents.get(id) ?? null;
  }
  return place;
}

export interface RosterAnswer {
  readonly roundIds: readonly string[];
  readonly ended: readonly string[];
  readonly founded: readonly string[];
  readonly reason: string;
}

/**
 * The clerk's answer for open rounds, given with the change itself: who ended need not report, unless a report of it
 * arrived already; who was founded must. Prepared rounds follow the units by themselves.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED.
 */
export function answerRounds(
  writer: Writer,
  register: Register,
  { roundIds, ended, founded, reason }: RosterAnswer,
): void {
  for (const roundId of roundIds) {
    const arrived = reportedUnits(register.book, roundId);
    const listed = new Set(register.book.rosterLines(roundId).map(line => line.unit_id));
    const exempt = ended.filter(id => listed.has(id) && !arrived.has(id));
    if (exempt.length > 0) linesToWrite(register, roundId, exempt).write(writer, { exempt_reason: reason });
    for (const unitId of founded) writer.insert('roster_line', { ...plainLine, round_id: roundId, unit_id: unitId });
  }
}
