import type { OperationSummary, Receipt } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { fieldsOfReceipt, receiptOfRow } from './rows.ts';
import { partsOf, refuseSameArrival } from './rules.ts';

/** For an arrival entered by mistake; one sent by mistake is kept and not counted. @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED. */
export function removeReceipt(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Receipt; operation: OperationSummary | null } {
  const fields = fieldsOfReceipt(findLivingRow(register.database, 'receipt', id));
  findUnclosedRound(register, fields.roundId);
  const { result, operation } = register.transact(
    { name: 'receipt.remove', parts: partsOf(register, fields) },
    writer => writer.remove('receipt', id, version),
  );
  return { record: receiptOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, ROUND_CLOSED, ALREADY_EXISTS (same số đến), WRONG_VALUE (unknown unit). */
export function restoreReceipt(
  register: Register,
  { id }: { readonly id: string },
): { record: Receipt; operation: OperationSummary | null } {
  const fields = fieldsOfReceipt(findRow(register.database, 'receipt', id));
  findUnclosedRound(register, fields.roundId);
  requireUnits(register, [fields.unitId], 'unitId');
  refuseSameArrival(register, fields, id);
  const { result, operation } = register.transact(
    { name: 'receipt.restore', parts: partsOf(register, fields) },
    writer => writer.restore('receipt', id),
  );
  return { record: receiptOfRow(result), operation };
}
