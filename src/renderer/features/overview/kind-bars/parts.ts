import type { UnitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import type { StateName } from '../../../parts/state/states.ts';
import { typeScale } from '../../../theme/type-size.ts';
import { overviewWords } from '../../../words/overview.ts';

const { kinds: words } = overviewWords;

export type KindFigures = NonNullable<Status['round']>['byKind'][UnitKind];

/** One part of a kind's bar: so many units in one state. */
export interface BarPart {
  readonly key: 'onTime' | 'late' | 'missing' | 'notYetDue';
  readonly state: StateName;
  readonly count: number;
  readonly text: string;
  /** The text in full, where the bar shows only its number. */
  readonly words: string;
}

/** Roughly what a letter takes at the size of the bars, and the room around the words. */
const LETTER = 6.2 * typeScale;
const AROUND_ON_BAR = 16;
const AROUND_BESIDE = 34;

/** The parts there are. `brief` leaves those received their number alone: too many words would leave no room for the bar. */
export function partsOf(figures: KindFigures, brief = false): readonly BarPart[] {
  const parts = [
    { key: 'onTime', state: 'onTime', count: figures.onTime, words: words.onTime(figures.onTime) },
    { key: 'late', state: 'late', count: figures.late, words: words.late(figures.late) },
    { key: 'missing', state: 'missing', count: figures.missing, words: words.missingShort(figures.missing) },
    { key: 'notYetDue', state: 'notYetDue', count: figures.notYetDue, words: words.missingShort(figures.notYetDue) },
  ] as const;
  return parts
    .filter(part => part.count > 0)
    .map(part => ({ ...part, text: brief && isReceivedPart(part.key) ? String(part.count) : part.words }));
}

function isReceivedPart(key: BarPart['key']): boolean {
  return key === 'onTime' || key === 'late';
}

/** Words stand beside the bar when the part is too narrow for them; those of the missing always, where the eye looks. */
export function isBeside(part: BarPart, scale: number): boolean {
  return part.key === 'missing' || part.count * scale < part.text.length * LETTER + AROUND_ON_BAR;
}

export interface BarScale {
  /** Pixels a unit, the same for every kind. */
  readonly scale: number;
  readonly brief: boolean;
}

/** Below this share of the room the longest bar would say nothing. */
const LEAST_SHARE = 0.4;

/** As many pixels a unit as leave room for the words beside each bar; with too many words, their brief form. */
export function scaleOf(kinds: readonly KindFigures[], room: number): BarScale {
  const most = Math.max(...kinds.map(kind => kind.expected), 1);
  const full = fittingScale(kinds, room, false);
  if (full * most >= room * LEAST_SHARE) return { scale: full, brief: false };
  return { scale: fittingScale(kinds, room, true), brief: true };
}

function fittingScale(kinds: readonly KindFigures[], room: number, brief: boolean): number {
  let scale = room / Math.max(...kinds.map(kind => kind.expected), 1);
  // A smaller scale may push further words out of a bar, but each part can leave its bar only once.
  for (let pass = 0; pass < kinds.length * 4; pass += 1) {
    const rooms = kinds.map(kind => (room - besideWidth(kind, scale, brief)) / Math.max(kind.expected, 1));
    const fitting = Math.min(...rooms);
    if (fitting >= scale) break;
    scale = Math.max(fitting, 0);
  }
  return scale;
}

function besideWidth(kind: KindFigures, scale: number, brief: boolean): number {
  return partsOf(kind, brief)
    .filter(part => isBeside(part, scale))
    .reduce((sum, part) => sum + part.text.length * LETTER * 1.15 + AROUND_BESIDE, 0);
}
