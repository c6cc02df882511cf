import type { Coverage } from '../../../contract/coverage.ts';
import { formatPercent, formatRatio, SMALLEST_WHOLE_FOR_PERCENT } from '../../parts/format/numbers.ts';

/** Whether anybody said anything. */
export function isRecorded({ expected, notRecorded }: Coverage): boolean {
  return expected > 0 && notRecorded < expected;
}

/** "134/186 chi bộ (72%)" */
export function ratioOf({ done, expected }: Coverage, unit: string): string {
  const [ratio = '', percent = ''] = formatRatio(done, expected).split(/ (?=\()/);
  return percent === '' ? `${ratio} ${unit}` : `${ratio} ${unit} ${percent}`;
}

/** The percentage beside an n/N; '' where the whole is too small for one. */
export function percentOf({ done, expected }: Coverage): string {
  return expected < SMALLEST_WHOLE_FOR_PERCENT ? '' : formatPercent(done, expected);
}
