import type { RoundLine } from '../../../../contract/rounds.ts';
import { usualEnding } from '../../../parts/fields/number-ending.ts';

/** How the number of a unit's report ends: as its own of this round does, else as most units of its kind write it. */
export function endingOf(line: RoundLine, lines: readonly RoundLine[]): string | null {
  const ofKind = lines.filter(({ unitKind }) => unitKind === line.unitKind).map(({ documentNumber }) => documentNumber);
  return usualEnding([line.documentNumber], 1) ?? usualEnding(ofKind);
}
