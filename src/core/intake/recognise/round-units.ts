import { canonicalName } from '../../exchange/names/canonical.ts';
import { type NameMatcher, nameMatcher } from '../../exchange/names/match.ts';
import { rosterOf } from '../../reckoning/roster.ts';
import type { Register } from '../../register.ts';
import type { RosterLineRow, RoundRow } from '../../storage/tables.ts';

/** The units of a round as a report may name them. */
export interface RoundUnits {
  readonly match: NameMatcher;
  /** A name of the committee whose register this is: it stands over every report and is nobody's own. */
  readonly isOwn: (name: string) => boolean;
  readonly nameOf: (unitId: string) => string;
  readonly has: (unitId: string) => boolean;
  readonly lineOf: (unitId: string) => RosterLineRow | undefined;
}

export function roundUnits(register: Register, round: RoundRow): RoundUnits {
  const entries = rosterOf(register.book, round);
  const byId = new Map(entries.map(entry => [entry.unit.id, entry]));
  const { names, committee, board } = register.settings();
  const own = new Set(
    [
      ...Object.values(names),
      committee.issuer,
      committee.superior,
      committee.selfName,
      board.issuer,
      board.selfName,
    ].map(name => canonicalName(name).key),
  );
  return {
    match: nameMatcher(
      entries.map(({ unit: { id, name, kind, profile } }) => ({ id, name, kind, shortName: profile.short_name })),
    ),
    isOwn: name => own.has(canonicalName(name).key),
    nameOf: id => byId.get(id)?.unit.name ?? '',
    has: id => byId.has(id),
    lineOf: id => byId.get(id)?.line,
  };
}
