import { highest } from '../../lists.ts';
import type { FiledUnit } from '../understand/records.ts';

/** A unit of the register where it stands now. */
export interface KnownPlace {
  readonly kind: string;
  readonly position: number;
}

/**
 * Place of each row in the office's protocol order. A file that names every unit of the register decides the order;
 * one that names some leaves the others and these where they are. Nothing moves that stands in order already.
 */
export function positionsOf(
  units: readonly FiledUnit[],
  known: ReadonlyMap<string, KnownPlace>,
): ReadonlyMap<FiledUnit, number> {
  const named = new Set(units.flatMap(({ unitId }) => unitId ?? []));
  const namesAll = [...known.keys()].every(id => named.has(id));
  if (namesAll && !standInOrder(units, known)) return new Map(units.map((unit, index) => [unit, index + 1]));
  let last = highest([...known.values()].map(({ position }) => position));
  return new Map(
    units.map(unit => {
      const place = unit.unitId === null ? undefined : known.get(unit.unitId);
      if (place === undefined) last += 1;
      return [unit, place?.position ?? last];
    }),
  );
}

/** Within each kind: known units rise, and new ones come after all of them. */
function standInOrder(units: readonly FiledUnit[], known: ReadonlyMap<string, KnownPlace>): boolean {
  const lastOfKind = new Map<string, number>();
  for (const unit of units) {
    const place = unit.unitId === null ? undefined : known.get(unit.unitId);
    const kind = unit.profile.kind ?? place?.kind ?? '';
    const position = place?.position ?? Number.POSITIVE_INFINITY;
    if (position < (lastOfKind.get(kind) ?? 0)) return false;
    lastOfKind.set(kind, position);
  }
  return true;
}
