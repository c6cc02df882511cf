import type { UpwardReport, UpwardReportLine } from '../../contract/index.ts';
import { type Page, pageOf } from '../records/arrange.ts';
import { rowsOf } from '../records/find.ts';
import type { Register } from '../register.ts';
import { daysBetween } from '../text/days.ts';
import { upwardReportOfRow } from './rows.ts';

export interface UpwardReportListInput {
  readonly year: number;
  readonly asOf: string;
  /** Only those not sent on the day, of this year and of those before it. */
  readonly open?: boolean | undefined;
  readonly deleted?: boolean | undefined;
  readonly page: Page;
}

/** Reports the office owes to those above it, the earliest due first. */
export function listUpwardReports(
  register: Register,
  { year, asOf, open, deleted, page }: UpwardReportListInput,
): { items: UpwardReportLine[]; total: number } {
  const lines = rowsOf(register.database, 'upward_report', deleted ?? false)
    .filter(row => (open ? row.year <= year : row.year === year))
    .map(row => lineOf(upwardReportOfRow(row), asOf))
    .filter(({ state }) => !open || state === 'waiting' || state === 'overdue')
    .toSorted((left, right) => left.dueOn.localeCompare(right.dueOn) || left.id.localeCompare(right.id));
  return pageOf(lines, page);
}

function lineOf(report: UpwardReport, asOf: string): UpwardReportLine {
  const { sentOn, dueOn } = report;
  if (sentOn !== null && sentOn <= asOf) {
    const days = Math.max(0, daysBetween(dueOn, sentOn));
    return { ...report, state: days > 0 ? 'sentLate' : 'sent', days };
  }
  const days = daysBetween(asOf, dueOn);
  return days < 0 ? { ...report, state: 'overdue', days: -days } : { ...report, state: 'waiting', days };
}
