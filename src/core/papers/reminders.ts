import type { OperationSummary, Reminder, ReminderChannel, ReminderFields } from '../../contract/index.ts';
import { reminderTimesText } from '../../contract/words/reminders.ts';
import { roundLines } from '../reckoning/round-lines.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { RoundRow } from '../storage/tables.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';
import { unitNameOn } from '../units/find.ts';
import { reminderOfRow } from './rows.ts';
import { timesSoFar } from './times.ts';

export interface RemindersToRecord {
  readonly roundId: string;
  readonly unitIds: readonly string[];
  /** Left out: one more than each unit had. */
  readonly times?: number | undefined;
  readonly channel: ReminderChannel;
  readonly remindedOn: string;
  readonly note: string | null;
}

/** @throws Refusal NOT_FOUND (round), WRONG_VALUE (unknown unit, or one whose report had arrived by then). */
export function recordReminders(
  register: Register,
  { roundId, unitIds, times, channel, remindedOn, note }: RemindersToRecord,
): { operation: OperationSummary | null } {
  const round = findLivingRow(register.database, 'round', roundId);
  requireUnits(register, unitIds, 'unitIds');
  refuseSent(register, round, unitIds, remindedOn);
  const rows = unitIds.map(unitId => ({
    round_id: roundId,
    unit_id: unitId,
    times: times ?? timesSoFar(register.book, roundId, unitId) + 1,
    channel,
    reminded_on: remindedOn,
    document_id: null,
    result: null,
    note: plainParagraphOrNull(note),
  }));
  const [first] = rows;
  const parts = {
    count: rows.length,
    subject: unitNameOn(register, unitIds[0] ?? '', remindedOn),
    detail: lowerFirst(reminderTimesText(first?.times ?? 1)),
  };
  const { operation } = register.transact({ name: 'reminder.record', parts }, writer => {
    for (const row of rows) writer.insert('reminder', row);
  });
  return { operation };
}

/** Whose report has arrived need not be reminded. */
function refuseSent(register: Register, round: RoundRow, unitIds: readonly string[], day: string): void {
  const asked = new Set(unitIds);
  const sent = roundLines(register.book, round, day).some(line => asked.has(line.unitId) && line.receivedOn !== null);
  if (sent) refuse('WRONG_VALUE', { field: 'unitIds', reason: 'alreadySent' });
}

/** @throws Refusal NOT_FOUND, STALE. */
export function changeReminder(
  register: Register,
  input: { readonly id: string; readonly version: number; readonly changes: Partial<ReminderFields> },
): { record: Reminder; operation: OperationSummary | null } {
  const before = reminderOfRow(findLivingRow(register.database, 'reminder', input.id));
  const { times, channel, remindedOn, result: outcome, note } = withChanges<ReminderFields>(before, input.changes);
  const { result, operation } = register.transact(
    { name: 'reminder.change', parts: partsOf(register, before) },
    writer =>
      writer.update(
        'reminder',
        input.id,
        {
          times,
          channel,
          reminded_on: remindedOn,
          result: plainTextOrNull(outcome),
          note: plainParagraphOrNull(note),
        },
        input.version,
      ),
  );
  return { record: reminderOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, STALE. */
export function removeReminder(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Reminder; operation: OperationSummary | null } {
  const before = reminderOfRow(findLivingRow(register.database, 'reminder', id));
  const { result, operation } = register.transact(
    { name: 'reminder.remove', parts: partsOf(register, before) },
    writer => writer.remove('reminder', id, version),
  );
  return { record: reminderOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, also while its letter is among the removed. */
export function restoreReminder(
  register: Register,
  { id }: { readonly id: string },
): { record: Reminder; operation: OperationSummary | null } {
  const before = reminderOfRow(findRow(register.database, 'reminder', id));
  if (before.documentId !== null) findLivingRow(register.database, 'issued_document', before.documentId);
  const { result, operation } = register.transact(
    { name: 'reminder.restore', parts: partsOf(register, before) },
    writer => writer.restore('reminder', id),
  );
  return { record: reminderOfRow(result), operation };
}

function partsOf(register: Register, { unitId, remindedOn }: Reminder): { readonly subject: string } {
  return { subject: unitNameOn(register, unitId, remindedOn) };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
