import type { ReceiptFields } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';
import { unitNameOn } from '../units/find.ts';

/** The same số đến for the same round and unit is the same arrival. @throws Refusal ALREADY_EXISTS. */
export function refuseSameArrival(
  register: Register,
  fields: Pick<ReceiptFields, 'roundId' | 'unitId' | 'incomingNumber'>,
  exceptId?: string,
): void {
  const same = sameArrival(register, fields, exceptId);
  if (same) refuse('ALREADY_EXISTS', { noun: 'receipt', name: toPlainText(fields.incomingNumber ?? '') });
}

/** The receipt already recorded for this số đến, or undefined; a receipt without số đến is like no other. */
export function sameArrival(
  register: Register,
  { roundId, unitId, incomingNumber }: Pick<ReceiptFields, 'roundId' | 'unitId' | 'incomingNumber'>,
  exceptId?: string,
): ReceiptRow | undefined {
  const key = searchKey(incomingNumber ?? '');
  if (key === '') return undefined;
  return register.book
    .receipts(roundId)
    .find(row => row.unit_id === unitId && row.id !== exceptId && searchKey(row.incoming_number ?? '') === key);
}

/** Nothing can be completed before it arrived or was asked for. @throws Refusal WRONG_VALUE. */
export function refuseEarlyCompletion({
  receivedOn,
  completionAskedOn,
  completionDue,
}: Pick<ReceiptFields, 'receivedOn' | 'completionAskedOn' | 'completionDue'>): void {
  if (completionDue === null) return;
  if (completionDue < receivedOn || (completionAskedOn !== null && completionDue < completionAskedOn))
    refuse('WRONG_VALUE', { field: 'completionDue', reason: 'completionBeforeReceipt' });
}

/** What the operation's sentence says: whose report. */
export function partsOf(
  register: Register,
  { unitId, receivedOn }: Pick<ReceiptFields, 'unitId' | 'receivedOn'>,
): { readonly subject: string } {
  return { subject: unitNameOn(register, unitId, receivedOn) };
}
