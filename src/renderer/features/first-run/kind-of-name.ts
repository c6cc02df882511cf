import type { UnitKind } from '../../../contract/enumerations.ts';
import { fold } from '../../parts/format/fold.ts';

const beginnings: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(dang uy|du|dang bo) /, 'grassrootsCommittee'],
  [/^(chi bo|cb) /, 'grassrootsCell'],
  [/^(doan|hoi|cong doan|lien doan|mat tran) /, 'massOrganisation'],
];

/** What a unit most likely is, by how its name begins; the clerk may say otherwise. */
export function kindOfName(name: string): UnitKind {
  const folded = fold(name.trim());
  return beginnings.find(([beginning]) => beginning.test(folded))?.[1] ?? 'other';
}
