import type { OperationSummary, Receipt, ReceiptFields } from '../../contract/index.ts';
import type { OperationName } from '../../contract/words/operations.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { fieldsOfReceipt, receiptOfRow, rowOfReceipt } from './rows.ts';
import { partsOf, refuseEarlyCompletion, refuseSameArrival } from './rules.ts';

export interface ReceiptChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<Omit<ReceiptFields, 'roundId'>>;
}

/** @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED, ALREADY_EXISTS (same số đến), WRONG_VALUE (unknown unit, hạn bổ sung). */
export function changeReceipt(
  register: Register,
  input: ReceiptChange,
): { record: Receipt; operation: OperationSummary | null } {
  return writeChange(register, 'receipt.change', input);
}

/** Đề nghị bổ sung: what, until when; the arrival waits for its completion again. @throws as changeReceipt. */
export function askToComplete(
  register: Register,
  input: {
    readonly id: string;
    readonly version: number;
    readonly askedOn: string;
    readonly what: string;
    readonly due: string | null;
  },
): { record: Receipt; operation: OperationSummary | null } {
  const { id, version, askedOn, what, due } = input;
  return writeChange(register, 'receipt.askToComplete', {
    id,
    version,
    changes: {
      completionAskedOn: askedOn,
      completionAsked: what,
      completionDue: due,
      completedOn: null,
      accepted: false,
    },
  });
}

/** Đạt yêu cầu. @throws as changeReceipt. */
export function acceptReceipt(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Receipt; operation: OperationSummary | null } {
  return writeChange(register, 'receipt.accept', { id, version, changes: { accepted: true } });
}

function writeChange(
  register: Register,
  name: OperationName,
  { id, version, changes }: ReceiptChange,
): { record: Receipt; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfReceipt(findLivingRow(register.database, 'receipt', id)), changes);
  findUnclosedRound(register, fields.roundId);
  requireUnits(register, [fields.unitId], 'unitId');
  refuseSameArrival(register, fields, id);
  refuseEarlyCompletion(fields);
  const { result, operation } = register.transact({ name, parts: partsOf(register, fields) }, writer =>
    writer.update('receipt', id, rowOfReceipt(fields), version),
  );
  return { record: receiptOfRow(result), operation };
}
