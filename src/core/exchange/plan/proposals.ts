import type { RosterLineRow } from '../../storage/tables.ts';
import type { RowProposal } from '../understand/findings.ts';
import type { RegisterRecords } from './register-records.ts';

interface Followed {
  readonly known: RegisterRecords;
  readonly lines: readonly RosterLineRow[];
  readonly lastDayOnTime: string;
}

/** Whether the register does not follow a note's proposal already. A day before the deadline extends nothing. */
export function isOpenProposal(
  { kind, unitId, receivedOn, on }: RowProposal,
  { known, lines, lastDayOnTime }: Followed,
): boolean {
  if (kind === 'extension') {
    if (on === null || on < lastDayOnTime) return false;
    return !lines.some(line => line.unit_id === unitId && line.extended_to === on);
  }
  return !known.receipts(unitId).some(receipt => receipt.received_on === receivedOn && receipt.copy_form !== null);
}
