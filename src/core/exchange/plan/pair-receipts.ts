import type { ReceiptFields } from '../../../contract/receipts.ts';
import type { FiledReceipt } from '../understand/records.ts';

export interface KnownReceipt {
  /** Null: planned by an earlier row of the same file. */
  readonly id: string | null;
  readonly fields: ReceiptFields;
  /** The row of this file it was paired with or planned by. */
  row: number | null;
}

export type ReceiptPair =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly known: KnownReceipt }
  /** The same số đến under another date: only the clerk knows which is right. */
  | { readonly kind: 'otherDay'; readonly known: KnownReceipt };

/** Which arrival a row speaks of, among those of its unit. */
export function pairReceipt(filed: FiledReceipt, known: readonly KnownReceipt[]): ReceiptPair {
  const { incomingNumber = null, documentNumber = null } = filed.said;
  const sameIncoming = known.find(({ fields }) => incomingNumber !== null && fields.incomingNumber === incomingNumber);
  if (sameIncoming !== undefined) {
    return { kind: sameIncoming.fields.receivedOn === filed.receivedOn ? 'same' : 'otherDay', known: sameIncoming };
  }
  const free = known.filter(({ row, fields }) => row === null && !differ(fields.incomingNumber, incomingNumber));
  const sameDay = free.filter(({ fields }) => fields.receivedOn === filed.receivedOn);
  const found =
    sameDay.find(({ fields }) => fields.documentNumber === documentNumber) ??
    sameDay.find(({ fields }) => !differ(fields.documentNumber, documentNumber)) ??
    free.find(({ fields }) => documentNumber !== null && fields.documentNumber === documentNumber);
  return found === undefined ? { kind: 'new' } : { kind: 'same', known: found };
}

function differ(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left !== right;
}
