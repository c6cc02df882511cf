import type { UnitKind } from '../../contract/index.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { UnitProfileRow, UnitRow } from '../storage/tables.ts';
import { compareVietnamese } from '../text/collate.ts';

/** A unit with all its profiles, the earliest first. */
export interface UnitHistory {
  readonly unit: UnitRow;
  readonly profiles: readonly UnitProfileRow[];
}

/** A unit as it stood on one day. */
export interface UnitOfDay {
  readonly id: string;
  readonly unit: UnitRow;
  readonly profile: UnitProfileRow;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
}

export interface UnitsOfDay {
  readonly day: string;
  /** Alive on the day, in protocol order: kinds as the letter lists them, then position, then name; children after parents. */
  readonly units: readonly UnitOfDay[];
  /** Those without a parent in the register, in protocol order. */
  readonly direct: readonly UnitOfDay[];
  readonly byId: ReadonlyMap<string, UnitOfDay>;
  /** Place in `units`, from 1. */
  readonly order: ReadonlyMap<string, number>;
  childrenOf(id: string): readonly UnitOfDay[];
  /** The unit without parent that this one belongs to, itself when it is direct. */
  rootOf(id: string): UnitOfDay | undefined;
}

export function readUnits(database: ReadDatabase): readonly UnitHistory[] {
  const profiles = new Map<string, UnitProfileRow[]>();
  const profileRows = database.read(
    query.selectFrom('unit_profile').selectAll().where('deleted_at', 'is', null).orderBy('valid_from').compile(),
  );
  for (const row of profileRows) {
    const known = profiles.get(row.unit_id);
    if (known) known.push(row);
    else profiles.set(row.unit_id, [row]);
  }
  const units = database.read(query.selectFrom('unit').selectAll().where('deleted_at', 'is', null).compile());
  return units.map(unit => ({ unit, profiles: profiles.get(unit.id) ?? [] }));
}

/** A unit lives from the day it was opened up to, not including, the day it was closed. */
export function isAlive(unit: UnitRow, day: string): boolean {
  return (unit.opened_on === null || unit.opened_on <= day) && (unit.closed_on === null || day < unit.closed_on);
}

/** The profile valid on a day: the latest that had begun; before the first one, the first. */
export function profileOn(profiles: readonly UnitProfileRow[], day: string): UnitProfileRow | undefined {
  let valid = profiles[0];
  for (const profile of profiles) {
    if (profile.valid_from === null || profile.valid_from <= day) valid = profile;
  }
  return valid;
}

const kindOrder: Readonly<Record<UnitKind, number>> = {
  grassrootsCommittee: 1,
  sectionCommittee: 2,
  grassrootsCell: 3,
  subordinateCell: 4,
  massOrganisation: 5,
  coordinatingBody: 6,
  other: 7,
};

/** The tree as of a day. */
export function rosterOfDay(histories: readonly UnitHistory[], day: string): UnitsOfDay {
  return treeOf(
    day,
    histories.flatMap(history => unitOn(history, day) ?? []),
  );
}

/** The tree of these units, all alive on the day. */
export function treeOf(day: string, alive: readonly UnitOfDay[]): UnitsOfDay {
  const sorted = withoutLoops(alive.toSorted(inProtocolOrder));
  const byId = new Map(sorted.map(unit => [unit.id, unit]));
  const children = new Map<string, UnitOfDay[]>();
  const direct: UnitOfDay[] = [];
  for (const unit of sorted) {
    const siblings = unit.parentId !== null && byId.has(unit.parentId) ? childList(children, unit.parentId) : direct;
    siblings.push(unit);
  }
  const units = direct.flatMap(unit => withDescendants(unit, children));
  // Asked for with each record of a year, so each way up is gone once.
  const roots = new Map<string, UnitOfDay>();
  return {
    day,
    units,
    direct,
    byId,
    order: new Map(units.map((unit, index) => [unit.id, index + 1])),
    childrenOf: id => children.get(id) ?? [],
    rootOf: id => {
      const root = roots.get(id) ?? rootOf(byId, id);
      if (root) roots.set(id, root);
      return root;
    },
  };
}

/** Units that would stand below one another, as two copies brought together may say: the first of them is direct. */
function withoutLoops(units: readonly UnitOfDay[]): readonly UnitOfDay[] {
  const parents = new Map(units.map(unit => [unit.id, unit.parentId]));
  return units.map(unit => {
    if (unit.parentId === null || !isBelowItself(unit.id, parents)) return unit;
    parents.set(unit.id, null);
    return { ...unit, parentId: null };
  });
}

function isBelowItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let above = parents.get(id) ?? null;
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return above === id;
}

function unitOn({ unit, profiles }: UnitHistory, day: string): UnitOfDay | undefined {
  const profile = isAlive(unit, day) ? profileOn(profiles, day) : undefined;
  if (!profile) return undefined;
  return {
    id: unit.id,
    unit,
    profile,
    name: profile.name,
    kind: profile.kind as UnitKind,
    parentId: profile.parent_id,
  };
}

function inProtocolOrder(left: UnitOfDay, right: UnitOfDay): number {
  return (
    kindOrder[left.kind] - kindOrder[right.kind] ||
    left.profile.position - right.profile.position ||
    compareVietnamese(left.name, right.name)
  );
}

function childList(children: Map<string, UnitOfDay[]>, parentId: string): UnitOfDay[] {
  const known = children.get(parentId);
  if (known) return known;
  const made: UnitOfDay[] = [];
  children.set(parentId, made);
  return made;
}

function withDescendants(unit: UnitOfDay, children: ReadonlyMap<string, UnitOfDay[]>): UnitOfDay[] {
  return [unit, ...(children.get(unit.id) ?? []).flatMap(child => withDescendants(child, children))];
}

function rootOf(byId: ReadonlyMap<string, UnitOfDay>, id: string): UnitOfDay | undefined {
  let unit = byId.get(id);
  for (let steps = 0; unit && unit.parentId !== null && steps < 10; steps += 1) {
    const parent = byId.get(unit.parentId);
    if (!parent) break;
    unit = parent;
  }
  return unit;
}
