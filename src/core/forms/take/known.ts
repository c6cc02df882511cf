import { nameMatcher } from '../../exchange/names/match.ts';
import type { RegisterUnit } from '../../exchange/understand/options.ts';
import { rosterOf } from '../../reckoning/roster.ts';
import { profileOn } from '../../reckoning/units-of-day.ts';
import { namingDay, unitsNamedOn } from '../../records/units-named.ts';
import type { Register } from '../../register.ts';
import { query } from '../../storage/query.ts';
import type { RoundRow } from '../../storage/tables.ts';
import type { KnownFiles } from './sort-files.ts';

/** The noun of the attachments that are forms: kept with a unit's figures of a round. */
export const formNoun = 'reportContent';

/** What the register knows of units, rounds and forms taken in before. */
export function knownFiles(register: Register, round: RoundRow): KnownFiles {
  const named = unitsNamedOn(register, namingDay(register, round.year));
  const listed = rosterOf(register.book, round).map(({ unit }) => unit);
  const direct = register.book.unitsOn(round.due_on).direct;
  const units = [...new Map([...direct, ...listed].map(unit => [unit.id, unit])).values()];
  return {
    roundId: round.id,
    titleOfRound: id => register.book.rounds().find(each => each.id === id)?.title ?? null,
    nameOf: id => named.nameOf(id),
    match: nameMatcher(units.map(({ id, name, kind, profile }) => ({ id, name, kind, shortName: profile.short_name }))),
    taken: new Set(formAttachments(register).map(({ sha256 }) => sha256)),
  };
}

/** Ids of the kept files that came as forms. */
export function formFileIds(register: Register): ReadonlySet<string> {
  return new Set(formAttachments(register).map(({ id }) => id));
}

function formAttachments({ database }: Register) {
  return database.read(
    query
      .selectFrom('attachment')
      .select(['id', 'sha256'])
      .where('noun', '=', formNoun)
      .where('deleted_at', 'is', null)
      .compile(),
  );
}

/** A unit as the readers of its answers need it, also one that has closed since. */
export function unitOfForm(
  register: Register,
  unitId: string,
  day: string,
): (RegisterUnit & { readonly memberCount: number | null }) | null {
  const history = register.book.units().find(({ unit }) => unit.id === unitId);
  const profile = history === undefined ? undefined : profileOn(history.profiles, day);
  const alive = register.book.unitsOn(day).byId.get(unitId);
  if (profile === undefined) return null;
  return {
    id: unitId,
    name: profile.name,
    shortName: profile.short_name,
    kind: alive?.kind ?? (profile.kind as RegisterUnit['kind']),
    parentId: profile.parent_id,
    cellCount: profile.cell_count,
    memberCount: profile.member_count,
  };
}
