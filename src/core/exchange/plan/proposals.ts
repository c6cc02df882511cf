import type { RosterLineRow } from '../../storage/tables.ts';
import type { RowProposal } from '../understand/findings.ts';
import type { RegisterRecords } from './register-records.ts';

/** Whether the register does not follow a note's proposal already. */
export function isOpenProposal(
  { kind, unitId, receivedOn, on }: RowProposal,
  known: RegisterRecords,
  lines: readonly RosterLineRow[],
): boolean {
  if (kind === 'extension') {
    return !lines.some(line => line.unit_id === unitId && line.extended_to !== null && line.extended_to === on);
  }
  return !known.receipts(unitId).some(receipt => receipt.received_on === receivedOn && receipt.copy_form !== null);
}
