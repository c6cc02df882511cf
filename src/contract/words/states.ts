import type { Coverage } from '../coverage.ts';
import type { Answer, LineState } from '../enumerations.ts';
import type { RoundLine } from '../rounds.ts';
import { lineStateLabel, notRecordedLabel } from './labels.ts';

type TimedLine = Pick<RoundLine, 'state' | 'daysLate'>;

/** "Đúng hạn", "Chậm 03 ngày", "Quá hạn 03 ngày", "Chưa đến hạn", "Không phải báo cáo". */
export function lineStateText({ state, daysLate }: TimedLine): string {
  if (state === 'late' || state === 'overdue') return `${lineStateLabel[state]} ${twoDigits(daysLate)} ngày`;
  return lineStateLabel[state];
}

/** "6/7", "ít nhất 13/21", "Chưa có số liệu". */
export function coverageText(coverage: Coverage): string {
  if (coverage.expected > 0 && coverage.notRecorded === coverage.expected) return notRecordedLabel;
  return `${coverage.atLeast ? 'ít nhất ' : ''}${coverage.done}/${coverage.expected}`;
}

/** A count alone below 10 has a leading zero. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** The sign of a state where it is written and not drawn, in Word and Excel; its word stands beside it. */
export const stateSign = {
  onTime: '●',
  late: '◐',
  overdue: '○',
  missing: '○',
  notYetDue: '○',
  softOnly: '◌',
  askedToComplete: '↩',
  accepted: '✓',
  exempt: '⊘',
  yes: '✓',
  no: '✗',
  notRecorded: '',
  extended: '↗',
} as const satisfies Readonly<Record<LineState | 'missing' | Answer | 'notRecorded' | 'extended', string>>;

/** "● Đúng hạn", "✓ Có"; without a sign the word alone. */
export function signedState(state: keyof typeof stateSign, text: string): string {
  return [stateSign[state], text].filter(Boolean).join(' ');
}
