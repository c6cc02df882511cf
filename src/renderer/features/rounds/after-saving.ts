import type { RoundFigures, RoundLine } from '../../../contract/rounds.ts';
import { daysBetween } from '../../parts/format/days.ts';
import { isReceived } from './groups.ts';

export interface Arrival {
  readonly receivedOn: string;
  readonly counts: boolean;
  /** Bản mềm, ảnh chụp: whether it keeps the date is the office's setting. */
  readonly soft: boolean;
}

/** What saving an arrival will make of its line and of the round, seen on the as-of day. */
export type AfterSaving =
  | { readonly kind: 'notCounted' }
  | { readonly kind: 'afterAsOf' }
  | {
      readonly kind: 'received';
      readonly state: 'onTime' | 'late';
      readonly daysLate: number;
      readonly received: number;
      readonly expected: number;
    };

interface Rules {
  readonly asOf: string;
  readonly softCopyCountsOnTime: boolean;
}

/**
 * Foretells what the register will reckon: the first arrival that counts decides. It is only said beside the
 * button; the figures themselves always come from the register.
 */
export function afterSaving(line: RoundLine, figures: RoundFigures, arrival: Arrival, rules: Rules): AfterSaving {
  if (!arrival.counts || line.state === 'exempt') return { kind: 'notCounted' };
  if (arrival.receivedOn > rules.asOf) return { kind: 'afterAsOf' };
  const keepsDate = !arrival.soft || rules.softCopyCountsOnTime;
  const own = daysBetween(line.lastDayOnTime, keepsDate ? arrival.receivedOn : rules.asOf);
  const before = isReceived(line) ? line.daysLate : Number.POSITIVE_INFINITY;
  const daysLate = Math.max(Math.min(own, before), 0);
  return {
    kind: 'received',
    state: daysLate > 0 ? 'late' : 'onTime',
    daysLate,
    received: figures.received + (isReceived(line) ? 0 : 1),
    expected: figures.expected,
  };
}
