import type { RoundKind, Settings } from '../../contract/index.ts';
import type { RosterLineRow, RoundRow } from '../storage/tables.ts';
import type { Book } from './book.ts';
import type { UnitOfDay } from './units-of-day.ts';

/** Units every figure is counted over: direct, alive on the day, coordinating bodies apart. */
export function countedUnits(book: Book, day: string): readonly UnitOfDay[] {
  return book.unitsOn(day).direct.filter(unit => unit.kind !== 'coordinatingBody');
}

/** Units that owe a report on a day; a coordinating body only where the office counts it. */
export function reportingUnits(book: Book, day: string, settings: Settings): readonly UnitOfDay[] {
  return book.unitsOn(day).direct.filter(unit => unit.kind !== 'coordinatingBody' || settings.coordinatingBodyCounted);
}

export interface RosterEntry {
  readonly unit: UnitOfDay;
  readonly line: RosterLineRow | undefined;
}

/**
 * Who must report in a round. Prepared: whoever lives on the due date. Open: the lines fixed then, whatever happened
 * to the units since.
 */
export function rosterOf(book: Book, round: RoundRow): readonly RosterEntry[] {
  const lines = new Map(book.rosterLines(round.id).map(line => [line.unit_id, line]));
  if (round.state === 'prepared') {
    return reportingUnits(book, round.due_on, book.settings()).map(unit => ({ unit, line: lines.get(unit.id) }));
  }
  const listed = [...lines.values()].filter(line => line.listed === 1);
  return inOrder(book, round, listed);
}

/** Lines of an open round in protocol order; a unit that closed meanwhile keeps its place and name of before. */
function inOrder(book: Book, round: RoundRow, lines: readonly RosterLineRow[]): readonly RosterEntry[] {
  const alive = book.unitsOn(round.due_on);
  const entries = lines.flatMap(line => {
    const unit = alive.byId.get(line.unit_id) ?? lastSeen(book, line.unit_id);
    return unit ? [{ unit, line }] : [];
  });
  const placeOf = ({ unit }: RosterEntry) => alive.order.get(unit.id) ?? Number.MAX_SAFE_INTEGER;
  return entries.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** A unit that no longer lives, as it last was. */
export function lastSeen(book: Book, unitId: string): UnitOfDay | undefined {
  const history = book.units().find(({ unit }) => unit.id === unitId);
  const profile = history?.profiles.at(-1);
  if (!history || !profile) return undefined;
  return {
    id: unitId,
    unit: history.unit,
    profile,
    name: profile.name,
    kind: profile.kind as UnitOfDay['kind'],
    parentId: profile.parent_id,
  };
}

/** The round a question is about: the one named, else the year's own. */
export function roundAsked(book: Book, year: number, roundId: string | undefined): RoundRow | undefined {
  return roundId ? book.rounds().find(({ id }) => id === roundId) : roundOfYear(book, year);
}

/** The round a year's figures speak of: its yearly one. */
export function roundOfYear(book: Book, year: number): RoundRow | undefined {
  const yearly: RoundKind = 'yearly';
  return book.rounds().find(round => round.year === year && round.kind === yearly);
}
