import type { OperationSummary, Receipt, ReceiptFields } from '../../contract/index.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { openRoster } from '../rounds/open.ts';
import { receiptOfRow, rowOfReceipt } from './rows.ts';
import { partsOf, refuseEarlyCompletion, refuseSameArrival } from './rules.ts';

/**
 * Records one arrival. The first one of a prepared round opens it, in the same operation.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, ALREADY_EXISTS (same số đến), WRONG_VALUE (unknown unit, hạn bổ sung).
 */
export function createReceipt(
  register: Register,
  fields: ReceiptFields,
): { record: Receipt; operation: OperationSummary | null } {
  const round = findUnclosedRound(register, fields.roundId);
  requireUnits(register, [fields.unitId], 'unitId');
  refuseSameArrival(register, fields);
  refuseEarlyCompletion(fields);
  const { result, operation } = register.transact(
    { name: 'receipt.create', parts: partsOf(register, fields) },
    writer => {
      openRoster(writer, register, round);
      return writer.insert('receipt', rowOfReceipt(fields));
    },
  );
  return { record: receiptOfRow(result), operation };
}
