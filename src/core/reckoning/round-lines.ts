import type { CutOff, Noun, RoundLine, Settings } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import { lastDayOnTime } from '../rounds/last-day-on-time.ts';
import type { ReceiptRow, RoundRow } from '../storage/tables.ts';
import { daysBetween } from '../text/days.ts';
import { type Book, unitNouns } from './book.ts';
import { closedYear } from './frozen-year.ts';
import { type RosterEntry, rosterOf } from './roster.ts';

const softForms: ReadonlySet<string> = new Set(['soft', 'photo']);

/** A form that was not recorded is never soft. */
function isSoft(receipt: ReceiptRow): boolean {
  return receipt.copy_form !== null && softForms.has(receipt.copy_form);
}

/** What the lines of a round are read from. */
export const roundNouns: readonly Noun[] = ['round', 'rosterLine', 'receipt', 'settings', ...unitNouns];

/** Every unit of a round's roster with its state on the as-of date, in protocol order; a closed round's as it was. */
export function roundLines(book: Book, round: RoundRow, asOf: string): readonly RoundLine[] {
  return book.remember(
    `lines ${round.id} ${asOf}`,
    roundNouns,
    () => closedYear(book, round)?.reckoning.lines ?? readLines(book, round, asOf),
  );
}

function readLines(book: Book, round: RoundRow, asOf: string): readonly RoundLine[] {
  const settings = book.settings();
  const receipts = groupBy(book.receipts(round.id), receipt => receipt.unit_id);
  const lastDay = lastDayOnTime(round.due_on, (round.cut_off as CutOff | null) ?? settings.cutOff);
  return rosterOf(book, round).map((entry, index) =>
    lineOf({ entry, position: index + 1, receipts: receipts.get(entry.unit.id) ?? [], lastDay, asOf, settings }),
  );
}

interface LineFacts {
  readonly entry: RosterEntry;
  readonly position: number;
  readonly receipts: readonly ReceiptRow[];
  readonly lastDay: string;
  readonly asOf: string;
  readonly settings: Settings;
}

function lineOf({ entry, position, receipts, lastDay, asOf, settings }: LineFacts): RoundLine {
  const { unit, line } = entry;
  const known = receipts.filter(receipt => receipt.received_on <= asOf).toSorted(byArrival);
  const counted = known.filter(receipt => receipt.not_counted_reason === null);
  const first = counted[0];
  const extendedTo = extensionOf(line, lastDay);
  const ownLastDay = extendedTo ?? lastDay;
  const timely = timing(counted, ownLastDay, asOf, settings);
  const asked = openRequest(counted, asOf);
  const exempt = line?.exempt_reason ?? null;
  return {
    unitId: unit.id,
    rosterLineId: line?.id ?? null,
    unitName: unit.name,
    unitKind: unit.kind,
    position,
    state: exempt === null ? timely.state : 'exempt',
    softOnly: first !== undefined && counted.every(isSoft),
    askedToComplete: asked !== undefined,
    completionDue: asked?.completion_due ?? null,
    accepted: counted.some(receipt => receipt.accepted === 1),
    daysLate: exempt === null ? timely.daysLate : 0,
    lastDayOnTime: ownLastDay,
    extendedTo,
    extensionReason: extendedTo === null ? null : (line?.extension_reason ?? null),
    exemptReason: exempt,
    receivedOn: first?.received_on ?? null,
    incomingNumber: first?.incoming_number ?? null,
    documentNumber: first?.document_number ?? null,
    documentDate: first?.document_date ?? null,
    receiptId: first?.id ?? null,
    receiptCount: known.length,
    contactPost: unit.profile.contact_post,
    contactPhone: unit.profile.contact_phone,
    closedOn: unit.unit.closed_on,
  };
}

/** A day that the round's own has since been moved to, or past, gives the unit no more time than everybody has. */
function extensionOf(line: RosterEntry['line'], lastDay: string): string | null {
  const day = line?.extended_to ?? null;
  return day !== null && day > lastDay ? day : null;
}

/** In order of the day received; of one day, in order of entry (ids carry the time they were made). */
function byArrival(left: ReceiptRow, right: ReceiptRow): number {
  return left.received_on.localeCompare(right.received_on) || left.id.localeCompare(right.id);
}

/**
 * On time is judged by the first arrival that counts. Where the office does not let a soft copy keep the date, by
 * the first official one; until that comes the report is received, and late once the last day is over.
 */
function timing(
  counted: readonly ReceiptRow[],
  lastDay: string,
  asOf: string,
  settings: Settings,
): { state: 'notYetDue' | 'overdue' | 'onTime' | 'late'; daysLate: number } {
  if (counted.length === 0) {
    const days = daysBetween(lastDay, asOf);
    return days > 0 ? { state: 'overdue', daysLate: days } : { state: 'notYetDue', daysLate: 0 };
  }
  const judged = settings.softCopyCountsOnTime ? counted[0] : counted.find(receipt => !isSoft(receipt));
  const days = daysBetween(lastDay, judged?.received_on ?? asOf);
  return days > 0 ? { state: 'late', daysLate: days } : { state: 'onTime', daysLate: 0 };
}

/** A request to complete that is still open: nothing came back, nobody closed it. */
function openRequest(counted: readonly ReceiptRow[], asOf: string): ReceiptRow | undefined {
  return counted.find(
    (receipt, index) =>
      receipt.completion_asked_on !== null &&
      receipt.completion_asked_on <= asOf &&
      receipt.accepted === 0 &&
      !(receipt.completed_on !== null && receipt.completed_on <= asOf) &&
      !counted.slice(index + 1).some(later => later.received_on >= (receipt.completion_asked_on ?? '')),
  );
}
