import type { Answer, Coverage } from '../../contract/index.ts';
import { groupBy, highest } from '../lists.ts';
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
 * What lies above a highest month is neither no nor not recorded. Each kind of meeting is told by itself: a "Cả năm" of
 * thematic meetings says nothing of the regular ones, so the kind that reached most cells is what can be said.
 */
export function periodByCount(
  yearly: readonly MeetingRow[],
  monthly: readonly MeetingRow[],
  expected: number,
): Coverage {
  const kinds = groupBy([...yearly, ...monthly].filter(isRecorded), ({ kind }) => kind);
  const told = [...kinds.values()].map(toldOfKind);
  if (told.length === 0) return coverageNotRecorded(expected);
  const best = highest(told.map(({ done }) => done));
  const isWholeYear = told.some(kind => kind.done === best && kind.isWholeYear);
  return isWholeYear ? coverageOfCount(best, expected) : coverageAtLeast(best, expected);
}

/** What the records of one kind of meeting say: a bare yes for the year is no count of it. */
function toldOfKind(rows: readonly MeetingRow[]): { readonly done: number; readonly isWholeYear: boolean } {
  const yearly = rows.filter(({ month }) => month === null);
  const done = highest(yearly.map(doneIn));
  const isCounted = yearly.some(row => doneIn(row) === done && (row.done_count !== null || row.content === 'no'));
  return isCounted ? { done, isWholeYear: true } : { done: highest(rows.map(doneIn)), isWholeYear: false };
}

/** A cell that is kept by itself: one meeting in the period that carried the content is enough. */
export function coverageOfCell(rows: readonly MeetingRow[]): Coverage {
  return coverageOfOne(answerOfOne(rows));
}
