import type { Passage } from '../../contract/index.ts';
import type { Register } from '../register.ts';
import { passageOfRow } from './rows.ts';

/** One unit's passages of a round, in the order they were cut. */
export function listPassages(
  register: Register,
  { roundId, unitId }: { readonly roundId: string; readonly unitId: string },
): Passage[] {
  return register.book
    .passages(roundId)
    .filter(row => row.unit_id === unitId)
    .map(passageOfRow);
}
