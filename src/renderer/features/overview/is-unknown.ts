import type { Coverage } from '../../../contract/coverage.ts';

/** Nobody told us anything: said in words, never shown as a zero. */
export function isUnknown({ expected, notRecorded }: Pick<Coverage, 'expected' | 'notRecorded'>): boolean {
  return expected > 0 && notRecorded === expected;
}
