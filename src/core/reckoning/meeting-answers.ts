import type { Answer, Coverage } from '../../contract/index.ts';
import { highest } from '../lists.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { coverageAtLeast, coverageNotRecorded, coverageOfCount, coverageOfOne } from './coverage.ts';

/** Whether a record says anything of the content; a note alone does not. */
export function isRecorded(row: MeetingRow): boolean {
  return row.content !== null || row.done_count !== null;
}

/** What the records of one cell or organisation say together: one yes is enough, a no needs no yes beside it. */
export function answerOfOne(rows: readonly MeetingRow[]): Answer | null {
  if (rows.some(row => row.content === 'yes' || (row.done_count ?? 0) > 0)) return 'yes';
  return rows.some(isRecorded) ? 'no' : null;
}

/** Number of cells a committee's record speaks of; a bare yes is at least one, a bare no is none. */
function doneIn(row: MeetingRow): number {
  return row.done_count ?? (row.content === 'yes' ? 1 : 0);
}

/** One month of a committee that answers by count, over its `expected` cells. */
export function monthByCount(rows: readonly MeetingRow[], expected: number): Coverage {
  const recorded = rows.filter(isRecorded);
  if (recorded.length === 0) return coverageNotRecorded(expected);
  const done = highest(recorded.map(doneIn));
  // A bare yes tells of one cell and of the others nothing, also beside a count of none of another kind of meeting.
  const isBareYes = !recorded.some(row => doneIn(row) === done && (row.done_count !== null || row.content === 'no'));
  return isBareYes ? coverageAtLeast(done, expected) : coverageOfCount(done, expected);
}

/**
 * A period of a committee that answers by count: its own "Cả năm" n/N when given, else its highest month as "ít nhất".
 * What lies above a highest month is neither no nor not recorded.
 */
export function periodByCount(
  yearly: readonly MeetingRow[],
  monthly: readonly MeetingRow[],
  expected: number,
): Coverage {
  const counted = yearly.filter(row => row.done_count !== null || row.content === 'no');
  const told = highest(yearly.map(doneIn));
  if (counted.some(row => doneIn(row) === told)) return coverageOfCount(told, expected);
  const recorded = [...yearly, ...monthly].filter(isRecorded);
  if (recorded.length === 0) return coverageNotRecorded(expected);
  return coverageAtLeast(highest(recorded.map(doneIn)), expected);
}

/** A cell that is kept by itself: one meeting in the period that carried the content is enough. */
export function coverageOfCell(rows: readonly MeetingRow[]): Coverage {
  return coverageOfOne(answerOfOne(rows));
}
