import { type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import type { UnitLine } from '../../../contract/units.ts';

/** A unit in its place: how deep it stands, and the kind of the direct unit it belongs to. */
export interface TreeRow {
  readonly unit: UnitLine;
  readonly depth: number;
  readonly rootKind: UnitKind;
}

/** Direct units by kind, in protocol order, each followed by its own units. A parent not in the list counts as none. */
export function treeOf(units: readonly UnitLine[]): readonly TreeRow[] {
  const known = new Set(units.map(unit => unit.id));
  const children = new Map<string | null, UnitLine[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const rows: TreeRow[] = [];
  function add(unit: UnitLine, depth: number, rootKind: UnitKind): void {
    rows.push({ unit, depth, rootKind });
    for (const child of inOrder(children.get(unit.id) ?? [])) add(child, depth + 1, rootKind);
  }
  const roots = inOrder(children.get(null) ?? []);
  for (const kind of unitKind.options) {
    for (const root of roots.filter(unit => unit.kind === kind)) add(root, 0, kind);
  }
  return rows;
}

function inOrder(units: readonly UnitLine[]): readonly UnitLine[] {
  return units.toSorted((left, right) => left.position - right.position);
}
