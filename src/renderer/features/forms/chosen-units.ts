import type { RoundLine } from '../../../contract/rounds.ts';
import { isReceived } from '../rounds/groups.ts';

/** For whom forms are made. */
export type Scope = 'all' | 'missing' | 'chosen';

/** Units of the round that get a form; one that need not report gets none. */
export function chosenUnits(lines: readonly RoundLine[], scope: Scope, picked: readonly string[]): readonly string[] {
  const reporting = lines.filter(({ state }) => state !== 'exempt');
  const wanted = reporting.filter(
    line => scope === 'all' || (scope === 'missing' ? !isReceived(line) : picked.includes(line.unitId)),
  );
  return wanted.map(({ unitId }) => unitId);
}
