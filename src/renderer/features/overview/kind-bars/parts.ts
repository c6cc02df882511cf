import type { UnitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import type { StateName } from '../../../parts/state/states.ts';
import { overviewWords } from '../../../words/overview.ts';

const { kinds: words } = overviewWords;

export type KindFigures = NonNullable<Status['round']>['byKind'][UnitKind];

/** One part of a kind's bar: so many units in one state. */
export interface BarPart {
  readonly key: 'onTime' | 'late' | 'missing' | 'notYetDue';
  readonly state: StateName;
  readonly count: number;
  readonly text: string;
}

/** Roughly what a letter takes at the size of the bars, and the room around the words. */
const LETTER = 6.2;
const AROUND_ON_BAR = 16;
const AROUND_BESIDE = 38;

export function partsOf(figures: KindFigures): readonly BarPart[] {
  const parts: readonly BarPart[] = [
    { key: 'onTime', state: 'onTime', count: figures.onTime, text: words.onTime(figures.onTime) },
    { key: 'late', state: 'late', count: figures.late, text: words.late(figures.late) },
    { key: 'missing', state: 'missing', count: figures.missing, text: words.missingShort(figures.missing) },
    { key: 'notYetDue', state: 'notYetDue', count: figures.notYetDue, text: words.missingShort(figures.notYetDue) },
  ];
  return parts.filter(part => part.count > 0);
}

/** Words stand beside the bar when the part is too narrow for them; those of the missing always, where the eye looks. */
export function isBeside(part: BarPart, scale: number): boolean {
  return part.key === 'missing' || part.count * scale < part.text.length * LETTER + AROUND_ON_BAR;
}

/** Pixels a unit, the same for every kind: as many as leave room for the words beside each bar. */
export function scaleOf(kinds: readonly KindFigures[], room: number): number {
  let scale = room / Math.max(...kinds.map(kind => kind.expected), 1);
  // A smaller scale may push further words out of a bar, but each part can leave its bar only once.
  for (let pass = 0; pass < kinds.length * 4; pass += 1) {
    const fitting = Math.min(...kinds.map(kind => (room - besideWidth(kind, scale)) / Math.max(kind.expected, 1)));
    if (fitting >= scale) break;
    scale = Math.max(fitting, 0);
  }
  return scale;
}

function besideWidth(kind: KindFigures, scale: number): number {
  return partsOf(kind)
    .filter(part => isBeside(part, scale))
    .reduce((sum, part) => sum + part.text.length * LETTER * 1.15 + AROUND_BESIDE, 0);
}
