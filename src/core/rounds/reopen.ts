import type { OperationSummary, Round } from '../../contract/index.ts';
import { closedYear } from '../reckoning/frozen-year.ts';
import { findLivingRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { Writer } from '../storage/writer.ts';
import { toPlainText } from '../text/normalise.ts';
import { roundOfRow } from './rows.ts';

/**
 * "Mở lại số liệu": the round takes changes and is reckoned anew. What was frozen and the reason stay in the log. A
 * round that is not closed is left alone.
 *
 * @throws Refusal NOT_FOUND, STALE.
 */
export function reopenRound(
  register: Register,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): { record: Round; operation: OperationSummary | null } {
  const { database, book } = register;
  const round = findLivingRow(database, 'round', id);
  const { cutOff } = register.settings();
  if (round.state !== 'closed') return { record: roundOfRow(round, cutOff), operation: null };
  const before = closedYear(book, round)?.reckoning.round;
  const parts = { subject: round.title, detail: toPlainText(reason) };
  const { result, operation } = register.transact({ name: 'round.reopen', parts }, writer => {
    dropFrozen(writer, database, id);
    const rule = before ? { cut_off: before.cut_off } : {};
    return writer.update('round', id, { state: 'open', closed_at: null, ...rule }, version);
  });
  return { record: roundOfRow(result, cutOff), operation };
}

/** Whatever was frozen of a round goes: two copies of a register brought together may each have frozen it. */
export function dropFrozen(writer: Writer, database: ReadDatabase, roundId: string): void {
  const rows = database.read(query.selectFrom('closed_round').select('id').where('round_id', '=', roundId).compile());
  for (const { id } of rows) writer.drop('closed_round', id);
}
