import { reckonYear } from '../reckoning/year.ts';
import type { Register } from '../register.ts';
import { type HandoverScope, kindOf } from './scope.ts';

/** The day a folder's counted figures are of: once the round is closed, the day it was closed for. */
export function figuresDay(register: Register, scope: HandoverScope): string {
  const { year, asOf, roundId } = scope;
  // A unit's folder counts nothing: it lists its own records.
  return kindOf(scope) === 'unit' ? asOf : reckonYear(register.book, year, asOf, roundId).asOf;
}
