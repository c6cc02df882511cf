import type { Coverage } from '../../../contract/coverage.ts';
import type { Answer } from '../../../contract/enumerations.ts';
import type { RoundLine } from '../../../contract/rounds.ts';
import type { Share } from '../../../contract/status.ts';
import { figure, fraction } from '../numbers/counts.ts';
import { dayAndMonth, dayInTable, daysInText } from '../numbers/days.ts';
import { mayBreakAfterSlash } from '../numbers/line-breaks.ts';
import { askedToCompleteNote, extendedNote, lateState, marks, reportStates } from '../words/unit-table.ts';
import type { UnitRow } from './facts.ts';

/** Cells of phụ lục I: "…" nobody told us, 0 the unit said none, "-" not concerned. */
export function numberOrOpen(value: number | null): string {
  return value === null ? marks.notRecorded : figure(value);
}

export function programmeCell(answer: Answer | null): string {
  if (answer === null) return marks.notRecorded;
  return answer === 'yes' ? marks.done : marks.no;
}

/** A total "31/38"; where no unit answered there is none, not one of nought. */
export function shareCell({ done, no, expected }: Share): string {
  return done + no === 0 ? marks.notRecorded : fraction(done, expected);
}

/** Number and day in two lines; only the fact where neither is recorded. */
export function planCell({ ownPlan, ownPlanNumber, ownPlanDate }: UnitRow): string {
  if (ownPlan !== 'yes') return programmeCell(ownPlan);
  const lines = [
    ...(ownPlanNumber === null ? [] : [mayBreakAfterSlash(ownPlanNumber)]),
    ...(ownPlanDate === null ? [] : [dayInTable(ownPlanDate)]),
  ];
  return lines.length === 0 ? marks.done : lines.join('\n');
}

export function meetingsCell(coverage: Coverage | null): string {
  if (coverage === null || coverage.expected === 0) return marks.notConcerned;
  if (coverage.done + coverage.no + coverage.unknown === 0) return marks.notRecorded;
  const share = fraction(coverage.done, coverage.expected) + (onlyAtLeast(coverage) ? marks.atLeast : '');
  // Thousands of chi bộ do not stand on one line of the column, and a figure must not break within its digits.
  return mayBreakAfterSlash(share);
}

/** A count that is already everybody cannot be higher. */
export function onlyAtLeast({ atLeast, done, expected }: Coverage): boolean {
  return atLeast && done < expected;
}

export function receivedCell(line: RoundLine | null): string {
  if (line === null || line.receivedOn === null) return '';
  const number = line.incomingNumber;
  return number === null ? dayInTable(line.receivedOn) : `${number}\n${dayInTable(line.receivedOn)}`;
}

export function stateCell(line: RoundLine | null): string {
  if (line === null) return marks.notConcerned;
  // Of a unit that need not report nothing is awaited, whatever it sent.
  if (line.softOnly && line.state !== 'exempt') return reportStates.softOnly;
  return line.state === 'late' ? lateState(daysInText(line.daysLate)) : reportStates[line.state];
}

export function hasReportedCell(line: RoundLine | null): string {
  if (line === null || line.state === 'exempt') return marks.notConcerned;
  return line.receivedOn === null ? '' : marks.done;
}

export function noteCell(line: RoundLine | null): string {
  if (line === null) return '';
  if (line.state === 'exempt') return mayBreakAfterSlash(line.exemptReason ?? '');
  if (line.askedToComplete) return askedToCompleteNote;
  return line.extendedTo === null ? '' : extendedNote(dayAndMonth(line.extendedTo));
}
