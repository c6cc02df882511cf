import type { OperationSummary, Round } from '../../contract/index.ts';
import { findRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { refuseWrongRound } from './create.ts';
import { findUnclosedRound } from './find.ts';
import { fieldsOfRound, roundOfRow } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED, STILL_USED when reports have arrived. */
export function removeRound(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Round; operation: OperationSummary | null } {
  const { title } = findUnclosedRound(register, id);
  if (register.book.receipts(id).length > 0) refuse('STILL_USED', { noun: 'round', name: title, by: 'receipts' });
  const { result, operation } = register.transact({ name: 'round.remove', parts: { subject: title } }, writer =>
    writer.remove('round', id, version),
  );
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}

/** @throws Refusal NOT_FOUND, ALREADY_EXISTS when the year got another yearly round. */
export function restoreRound(
  register: Register,
  { id }: { readonly id: string },
): { record: Round; operation: OperationSummary | null } {
  const row = findRow(register.database, 'round', id);
  refuseWrongRound(register, fieldsOfRound(row), id);
  const { result, operation } = register.transact({ name: 'round.restore', parts: { subject: row.title } }, writer =>
    writer.restore('round', id),
  );
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}
