import type { FormFinding } from '../../../contract/form-check.ts';
import { formGroupLabel } from '../../../contract/words/form-check.ts';

/** The place without the name of the part it stands under: "đoạn 3: “Thực hiện…”". */
export function placeInGroup({ group, place }: Pick<FormFinding, 'group' | 'place'>): string {
  const label = formGroupLabel[group];
  if (!place.startsWith(label)) return place;
  const rest = place.slice(label.length).replace(/^[:,]\s*/, '');
  return rest === '' ? place : rest;
}
