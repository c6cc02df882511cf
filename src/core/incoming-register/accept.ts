import type { OperationSummary } from '../../contract/index.ts';
import { rowOfReceipt } from '../receipts/rows.ts';
import { sameArrival } from '../receipts/rules.ts';
import { bareReceipt } from '../records/bare.ts';
import { requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { openRoster } from '../rounds/open.ts';
import { forgetRegister, waitingRegister } from './tickets.ts';

export interface RowsTicked {
  readonly ticket: string;
  readonly rows: readonly { readonly key: string; readonly unitId: string }[];
}

/**
 * Records the ticked rows as one operation that one undo takes back. A row whose arrival is there already changes
 * nothing.
 *
 * @throws Refusal TICKET_EXPIRED, ROUND_CLOSED, WRONG_VALUE (unknown unit).
 */
export function acceptRows(
  register: Register,
  { ticket, rows }: RowsTicked,
): { operation: OperationSummary | null; new: number; changed: number } {
  const { roundId, fileName, rows: read } = waitingRegister(register, ticket);
  const round = findUnclosedRound(register, roundId);
  const byKey = new Map(read.map(row => [row.key, row]));
  const unitIds = rows.map(({ unitId }) => unitId);
  requireUnits(register, unitIds, 'unitIds');
  const count = { new: 0, changed: 0 };
  const { operation } = register.transact(
    (written: number) => ({ name: 'import.register', parts: { subject: fileName, count: written } }),
    writer => {
      for (const { key, unitId } of rows) {
        const row = byKey.get(key) ?? refuse('TICKET_EXPIRED', {});
        const { incomingNumber, number: documentNumber, receivedOn, documentDate } = row;
        if (receivedOn === null || sameArrival(register, { roundId, unitId, incomingNumber })) continue;
        const receiptId = 'receiptId' in row && row.unitId === unitId ? row.receiptId : null;
        if (receiptId !== null) {
          writer.update('receipt', receiptId, { incoming_number: incomingNumber });
          count.changed += 1;
          continue;
        }
        openRoster(writer, register, writer.get('round', roundId) ?? round);
        // How it came and who signed it is not said in such a register.
        const said = { incomingNumber, documentNumber, documentDate };
        writer.insert('receipt', rowOfReceipt({ ...bareReceipt({ roundId, unitId, receivedOn }), ...said }));
        count.new += 1;
      }
      return count.new + count.changed;
    },
  );
  forgetRegister(register, ticket);
  return { operation, ...count };
}
