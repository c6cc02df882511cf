import type { Receipt } from '../../../../contract/receipts.ts';

/** The report the office works with: the last one that counts. */
export function latestCounted<Item extends Pick<Receipt, 'notCountedReason' | 'receivedOn'>>(
  receipts: readonly Item[],
): Item | undefined {
  return receipts
    .filter(receipt => receipt.notCountedReason === null)
    .toSorted((left, right) => left.receivedOn.localeCompare(right.receivedOn))
    .at(-1);
}
